import { beforeEach, expect, test } from 'vitest';
import { aTownWithPauses } from '../testing/a-paused-town.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { WELL } from '../testing/world-at.ts';
import { readMonth } from './read-month.ts';
import { vouch } from './vouch.ts';

let town: Awaited<ReturnType<typeof aTownWithPauses>>;
beforeEach(async () => {
  town = await aTownWithPauses({ alertAfterRounds: 14 });
});

const read = (month = '2026-11') => readMonth(town.world, 'demo', town.id, month, town.now());
const marks = async (from: number, through: number, month?: string) =>
  (await read(month)).days.slice(from - 1, through).map(({ mark }) => mark);

test('a month as it was lived: registered, answered, silent, vouched for, and days of a pause that was ended early', async () => {
  await town.goTo('2026-11-24 08:10');
  await town.does('hanako', WELL);
  await town.goTo('2026-11-26 10:00');
  await vouch(town.world, 'demo', town.id, aStaffMember('sato'), town.now());
  await town.goTo('2026-11-27 07:00');
  await town.pauses('2026-11-27', '2026-11-30');
  await town.goTo('2026-11-28 10:00');
  await town.ends();
  await town.goTo('2026-11-29 09:00');
  expect(await marks(22, 30)).toEqual([
    'not-asked',
    'answered',
    'answered',
    'missed',
    'staff',
    'paused',
    'paused',
    'waiting',
    'to-come',
  ]);
  const { days } = await read();
  expect(days[25]).toMatchObject({ mark: 'staff', by: 'sato職員' });
});

test('ended before the round of a day, they are asked on it: it is no day of the pause', async () => {
  await town.goTo('2026-11-24 10:00');
  await town.pauses('2026-11-24', '2026-11-28');
  await town.goTo('2026-11-26 07:00');
  await town.ends();
  await town.goTo('2026-11-26 09:00');
  expect(await marks(24, 26)).toEqual(['paused', 'paused', 'waiting']);
});

test('days of a pause that is to come are known, in a month to come, too', async () => {
  await town.goTo('2026-12-02 10:00');
  await town.pauses('2026-12-20', '2027-01-10');
  expect(await marks(19, 20, '2026-12')).toEqual(['to-come', 'paused']);
  expect(await marks(10, 11, '2027-01')).toEqual(['paused', 'to-come']);
});

test('a month whose rounds the wave no longer remembers is told just as well', async () => {
  await town.goTo('2026-11-25 10:00');
  const before = await marks(22, 25);
  await town.goTo('2027-01-30 10:00');
  expect((await town.wave())?.openings[0]?.seq).toBeGreaterThan(3);
  expect(before).toEqual(['not-asked', 'answered', 'missed', 'waiting']);
  expect(await marks(22, 25, '2026-11')).toEqual(['not-asked', 'answered', 'missed', 'missed']);
});

test('there must be somebody', async () => {
  const nobody = readMonth(town.world, 'demo', 'x', '2026-11', town.now());
  await expect(nobody).rejects.toMatchObject({ code: 'no-such-subject' });
});
