import { beforeEach, expect, test } from 'vitest';
import { minutes } from '../domain/calendar.ts';
import { uidOf } from '../domain/staff.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { at, worldAt } from '../testing/world-at.ts';
import { askForPassword } from './ask-for-password.ts';

const SUZUKI = 'suzuki@demo.example';
const suzuki = aStaffMember(uidOf(SUZUKI), { email: SUZUKI });

let town: ReturnType<typeof worldAt>;
beforeEach(async () => {
  town = worldAt('2026-11-23 10:00');
  await town.world.accounts.open('demo', SUZUKI);
  await town.world.accounts.align('demo', suzuki);
  await town.towns.change('demo', async (demo) => demo.saveStaff(suzuki));
});

const asks = (address = SUZUKI) => askForPassword(town.world, address, town.now());
const minute = () => town.goToMoment(town.now() + minutes(1));
const letters = () => town.heardBy(SUZUKI);

test('who may come in gets a letter with a link; asked again at once it is the same letter', async () => {
  await asks();
  await minute();
  await asks();
  await minute();
  expect(letters()).toEqual([
    { kind: 'new-password', at: at('2026-11-23 10:00'), link: expect.stringContaining('/auth/action') },
  ]);
});

test.each([
  ['a minute before five minutes are over, none', '10:04', 1],
  ['after five minutes, another', '10:05', 2],
])('%s', async (_, time, count) => {
  await asks();
  await town.goTo(`2026-11-23 ${time}`);
  await asks();
  await minute();
  expect(letters()).toHaveLength(count);
});

test('nobody else gets one, and whoever asks hears the same', async () => {
  await town.world.accounts.open('demo', 'invited-elsewhere@demo.example');
  for (const address of ['nobody@demo.example', 'invited-elsewhere@demo.example']) {
    expect(await asks(address)).toBeUndefined();
  }
  await town.towns.change('demo', async (demo) => demo.saveStaff({ ...suzuki, disabledAt: 1 }));
  expect(await asks()).toBeUndefined();
  await minute();
  expect(town.outside.heard).toEqual([]);
});

test('who is disabled before it went out gets none', async () => {
  town.outside.conduct = () => 'later';
  await asks();
  await minute();
  await town.towns.change('demo', async (demo) => demo.saveStaff({ ...suzuki, disabledAt: town.now() }));
  town.outside.conduct = () => 'done';
  await town.goTo('2026-11-23 10:30');
  expect(letters()).toEqual([]);
});
