import { expect, test } from 'vitest';
import { pagesIn } from '../testing/pages-in.ts';
import { registers, watches } from '../testing/stories.ts';
import { at, WELL, worldAt } from '../testing/world-at.ts';

async function mine() {
  const town = worldAt('2026-11-23 10:00', {});
  const number = await registers(town, 'hanako');
  await watches(town, 'ichiro', number);
  const pages = pagesIn(town);
  return {
    ...town,
    number,
    pages,
    read: () => pages.ask('hanako', 'mine.read', {}),
    hanako: () => town.towns.read('demo', (demo) => demo.subjectOf('hanako')),
    pauses: (from: string, through: string) =>
      pages.ask('hanako', 'mine.pause', { from, through, reason: 'travel' }),
  };
}

test('my page shows what I registered and who watches me', async () => {
  const town = await mine();
  expect(await town.read()).toMatchObject({
    registrationNumber: town.number,
    answers: [
      { question: { id: 'name' }, answer: { shown: '山田　花子' }, canChange: true },
      {},
      {},
      {},
      {},
      { question: { id: 'consent' }, canChange: false },
    ],
    watchers: [{ name: 'ichiroさん' }],
    pause: null,
    pauseDays: { earliest: '2026-11-23', latestStart: '2027-02-21', daysMax: 90 },
    sendTime: '08:00',
  });
});

test('who is no subject has no such page, and changes nothing', async () => {
  const town = await mine();
  const before = structuredClone([...town.towns.documents]);
  const refused = { details: { refusal: 'not-registered' } };
  const days = { from: '2026-11-24', through: '2026-11-25', reason: 'travel' } as const;
  await expect(town.pages.ask('ichiro', 'mine.read', {})).rejects.toMatchObject(refused);
  await expect(town.pages.ask('ichiro', 'mine.pause', days)).rejects.toMatchObject(refused);
  await expect(town.pages.ask('ichiro', 'mine.try', {})).rejects.toMatchObject(refused);
  await expect(town.pages.ask('ichiro', 'mine.invitation', {})).rejects.toMatchObject(refused);
  await town.pages.ask('ichiro', 'mine.withdraw', {});
  expect([...town.towns.documents]).toEqual(before);
});

test('a changed answer is kept, and with it the name; one that cannot be read changes nothing', async () => {
  const town = await mine();
  const change = (text: string, revision: number) =>
    town.pages.ask('hanako', 'mine.change', { revision, answers: [{ questionId: 'name', reply: { text } }] });
  const { revision: seen } = await town.read();
  for (const _twice of [1, 2]) expect(await change('山田 華子', seen)).toEqual({ is: 'changed' });
  expect(await town.hanako()).toMatchObject({ name: '山田　華子' });
  await expect(change('山田 太郎', seen)).rejects.toMatchObject({
    details: { refusal: 'changed-meanwhile' },
  });
  expect(await change('12', seen + 1)).toMatchObject({ is: 'problem', code: 'not-a-name' });
  expect(await town.hanako()).toMatchObject({ name: '山田　華子' });
});

test('a pause is set, changed and ended; the family hears of it; days that cannot be taken are refused', async () => {
  const town = await mine();
  await town.pauses('2026-11-24', '2026-11-30');
  await town.pauses('2026-11-24', '2026-11-30');
  expect(await town.read()).toMatchObject({
    pause: { from: '2026-11-24', reason: 'travel', hasBegun: false },
  });
  await town.goTo('2026-11-23 10:05');
  expect(town.heardBy('ichiro').at(-1)).toMatchObject({ kind: 'subject-pauses', through: '2026-11-30' });
  const past = { details: { refusal: 'pause-starts-in-the-past' } };
  await expect(town.pauses('2026-11-22', '2026-11-30')).rejects.toMatchObject(past);
  await town.goTo('2026-11-24 09:00');
  expect(await town.hanako()).toMatchObject({ status: 'paused' });
  for (const _twice of [1, 2]) await town.pages.ask('hanako', 'mine.endPause', {});
  expect(await town.hanako()).toMatchObject({ status: 'active', pause: null });
  await town.goTo('2026-11-24 09:05');
  expect(town.heardBy('ichiro').at(-1)).toMatchObject({ kind: 'subject-returns' });
});

test('a watcher is removed, and told', async () => {
  const town = await mine();
  const since = (await town.read()).watchers[0]?.since ?? '';
  for (const _twice of [1, 2]) await town.pages.ask('hanako', 'mine.removeWatcher', { since });
  expect((await town.read()).watchers).toEqual([]);
  await town.goTo('2026-11-23 10:05');
  expect(town.heardBy('ichiro').at(-1)).toMatchObject({ kind: 'watching-ended' });
  await expect(town.pages.ask('ichiro', 'family.read', {})).resolves.toEqual({ subjects: [] });
});

test('a send time that is not offered is refused', async () => {
  const town = await mine();
  const choose = (waveId: string) => town.pages.ask('hanako', 'mine.chooseSendTime', { waveId });
  await expect(choose('w9')).rejects.toMatchObject({ details: { refusal: 'no-such-send-time' } });
  await expect(choose('w1')).resolves.toEqual({});
});

test('「試しに押す」 sends one message a minute to practise with, whose press is a sign of life', async () => {
  const town = await mine();
  for (const _twice of [1, 2]) await town.pages.ask('hanako', 'mine.try', {});
  await town.goTo('2026-11-23 10:05');
  expect(town.kindsHeardBy('hanako').filter((kind) => kind === 'practice')).toHaveLength(1);
  await town.does('hanako', WELL);
  expect(town.heardBy('hanako').at(-1)).toMatchObject({ kind: 'report-received' });
});

test('withdrawing forgets who it was, and is confirmed in the talk, once', async () => {
  const town = await mine();
  for (const _twice of [1, 2]) await town.pages.ask('hanako', 'mine.withdraw', {});
  await town.goTo('2026-11-23 10:05');
  expect(town.kindsHeardBy('hanako').filter((kind) => kind === 'withdrawn')).toHaveLength(1);
  expect(town.heardBy('ichiro').at(-1)).toMatchObject({ kind: 'subject-left' });
  expect(await town.hanako()).toBeNull();
});

test('the invitation holds no number and no name in its address, and words to forward', async () => {
  const town = await mine();
  const { url, forward } = await town.pages.ask('hanako', 'mine.invitation', {});
  expect(url).toMatch(/^https:\/\/liff\.line\.me\/2000000001-demo\/watch\/\w+$/);
  expect(url).not.toContain((await town.hanako())?.registrationNumber);
  expect(forward).toContain('登録番号');
});

test('what is refused on a page was a sign of life all the same', async () => {
  const town = await mine();
  await town.goTo('2026-11-24 08:30');
  const gone = town.pages.ask('hanako', 'mine.chooseSendTime', { waveId: 'w9' });
  await expect(gone).rejects.toMatchObject({ details: { refusal: 'no-such-send-time' } });
  const report = { lastKind: 'page', lastAt: at('2026-11-24 08:30') };
  expect(await town.hanako()).toMatchObject({ answeredThrough: 1, lastReport: report });
});

test('what a subject does on a page is a sign of life; looking is none, and a page brings nobody back who blocks the account', async () => {
  const town = await mine();
  await town.goTo('2026-11-24 08:30');
  await town.read();
  expect(await town.hanako()).toMatchObject({ answeredThrough: 0 });
  await town.does('hanako', { is: 'blocked' });
  await town.pages.ask('hanako', 'mine.endPause', {});
  const report = { lastKind: 'page', lastAt: at('2026-11-24 08:30') };
  expect(await town.hanako()).toMatchObject({ answeredThrough: 1, lastReport: report, status: 'blocked' });
});
