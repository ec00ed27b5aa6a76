import { beforeEach, expect, test } from 'vitest';
import type { Role } from '../domain/staff.ts';
import { registers, watches } from '../testing/stories.ts';
import { WELL, worldAt } from '../testing/world-at.ts';
import { changeThreshold } from './change-threshold.ts';
import { readSubject } from './read-subject.ts';

let town: ReturnType<typeof worldAt>;
let subjectId: string;
beforeEach(async () => {
  town = worldAt('2026-11-15 10:00');
  const number = await registers(town, 'hanako');
  await watches(town, 'ichiro', number);
  subjectId = (await town.towns.read('demo', (demo) => demo.subjectOf('hanako')))?.id ?? '';
});

const read = (role: Role = 'staff') => readSubject(town.world, 'demo', subjectId, { role }, town.now());

test('one subject: state, answers as they were asked, family, threshold, days and usual time', async () => {
  for (const day of [16, 17, 18, 19, 20]) {
    await town.goTo(`2026-11-${day} 08:1${day % 5}`);
    await town.does('hanako', WELL);
  }
  await town.goTo('2026-11-22 09:00');
  const subject = await read();
  expect(subject).toMatchObject({
    name: '山田　花子',
    state: 'waiting',
    sendTime: '08:00',
    birthDate: '1938-04-05',
    phone: '090-1234-5678',
    threshold: { own: null, municipality: 2 },
    usual: { from: '08:10', to: '08:20' },
  });
  expect(subject.answers[0]).toEqual({ ask: 'お名前を教えてください。', answer: '山田　花子' });
  expect(subject.watchers).toHaveLength(1);
});

test('who may only look sees what was asked and no answer, no birth date, no phone', async () => {
  const seen = await read('viewer');
  expect(seen).toMatchObject({ name: '山田　花子', birthDate: null, phone: null });
  expect(seen.answers.length).toBeGreaterThan(3);
  expect(seen.answers.every(({ answer }) => answer === null)).toBe(true);
});

test('an own threshold is shown beside the municipality’s', async () => {
  await changeThreshold(town.world, 'demo', { subjectId, revision: 0, rounds: 5 });
  expect((await read()).threshold).toEqual({ own: 5, municipality: 2 });
});

test('there must be somebody', async () => {
  const nobody = readSubject(town.world, 'demo', 'x', { role: 'staff' }, town.now());
  await expect(nobody).rejects.toMatchObject({ code: 'no-such-subject' });
});
