import { describe, expect, test } from 'vitest';
import { aSilentCase } from '../testing/a-silent-case.ts';
import { at, presses, WELL } from '../testing/world-at.ts';

test('「確認する」 lists the cases of those one watches, and nobody else’s', async () => {
  const town = await aSilentCase();
  const label = { number: town.number };
  const { id: subjectId } = (await town.hanako()) ?? {};
  const entry = { alertId: (await town.alert())?.id, subjectId, label, help: false, takenBy: null };
  const list = { kind: 'alert-list', entries: [{ ...entry, lastReportAt: at('2026-11-23 10:00') }] };
  expect(await town.asks('ichiro')).toEqual(list);
  expect(await town.asks('jiro')).toEqual({ kind: 'alert-list', entries: [] });
  await town.answers('megumi', 'take');
  expect(await town.asks('ichiro')).toMatchObject({
    entries: [{ takenBy: { role: 'family', name: 'megumiさん' } }],
  });
  await town.answers('megumi', 'safe');
  expect(await town.asks('ichiro')).toEqual({ kind: 'alert-list', entries: [] });
});

test.each(['take', 'safe', 'not-reached'] as const)(
  'somebody who does not watch her cannot "%s"',
  async (what) => {
    const town = await aSilentCase();
    const before = town.state();
    await town.answers('jiro', what);
    await town.does('jiro', presses({ do: what, alertId: 'made-up' }));
    expect(town.kindsHeardBy('jiro')).toEqual(['not-watching', 'not-watching']);
    expect(town.state()).toEqual(before);
  },
);

describe.each([
  ['take', 'you-took', 'alert-taken'],
  ['safe', 'you-closed', 'all-clear'],
] as const)('「%s」', (what, reply, others) => {
  test(`is answered with "${reply}" and told to the others with "${others}", once`, async () => {
    const town = await aSilentCase();
    const event = await town.answers('ichiro', what);
    const after = town.state();
    await town.receive(event);
    expect(town.last('ichiro')).toMatchObject({ kind: reply });
    expect(town.kindsHeardBy('ichiro')).not.toContain(others);
    expect(town.kindsHeardBy('megumi').filter((kind) => kind === others)).toHaveLength(1);
    expect(town.state()).toEqual(after);
  });

  test('pressed once more by the same person, or by another, changes nothing', async () => {
    const town = await aSilentCase();
    await town.answers('ichiro', what);
    const alert = await town.alert();
    await town.answers('ichiro', what);
    await town.answers('megumi', what);
    expect(await town.alert()).toEqual(alert);
    expect(town.last('ichiro')).toMatchObject({ kind: what === 'take' ? 'you-took' : 'closed-already' });
    expect(town.last('megumi')).toMatchObject({ kind: what === 'take' ? 'taken-already' : 'closed-already' });
  });
});

test('「無事でした」 is kept as what the family said, apart from what she says herself, once', async () => {
  const town = await aSilentCase();
  const event = await town.answers('ichiro', 'safe');
  await town.receive(event);
  await town.answers('megumi', 'safe');
  const vouch = { at: at('2026-11-24 12:30'), by: { role: 'family', name: 'ichiroさん' }, outcome: 'safe' };
  expect(await town.proxyReport('2026-11-24')).toEqual({ date: '2026-11-24', vouches: [vouch] });
  expect(await town.report('2026-11-24')).toBeNull();
  expect((await town.hanako())?.lastReport).toMatchObject({ date: '2026-11-23', lastKind: 'registered' });
});

test('who stops watching leaves a name in the timeline, and no LINE user id once the case is over', async () => {
  const town = await aSilentCase();
  await town.answers('ichiro', 'take');
  await town.answers('ichiro', 'safe');
  const { id = '' } = (await town.hanako()) ?? {};
  await town.does('ichiro', presses({ do: 'stop-watching', subjectId: id, sure: true }));
  await town.goTo('2026-11-24 13:00');
  const traces = town.state().filter(([path, value]) => /"ichiro"/.test(`${path}${JSON.stringify(value)}`));
  expect(traces.map(([path]) => path).toSorted()).toEqual([
    'demo/conversations/ichiro',
    'demo/people/ichiro',
  ]);
});

test('an answer that came to nothing is still that one when it is delivered again after the case is open anew', async () => {
  const town = await aSilentCase();
  await town.answers('ichiro', 'take');
  const again = await town.answers('ichiro', 'take');
  await town.goTo('2026-11-24 18:31');
  expect(await town.alert()).toMatchObject({ status: 'open' });
  await town.receive(again);
  expect(await town.alert()).toMatchObject({ status: 'open', takenBy: null });
});

test('「連絡がつきません」 tells staff at once; delivered again it counts once, pressed again twice', async () => {
  const town = await aSilentCase();
  const event = await town.answers('ichiro', 'not-reached');
  await town.receive(event);
  expect(town.notices()).toEqual(['silence', 'not-reached']);
  expect(await town.alert()).toMatchObject({ status: 'open', steps: 2 });
  await town.answers('megumi', 'not-reached');
  expect(town.notices()).toEqual(['silence', 'not-reached', 'not-reached']);
});

test('a case that somebody holds is closed by another all the same, and by her own sign of life', async () => {
  for (const close of ['megumi', 'hanako'] as const) {
    const town = await aSilentCase();
    await town.answers('ichiro', 'take');
    await (close === 'megumi' ? town.answers('megumi', 'safe') : town.does('hanako', WELL));
    expect(await town.alert()).toMatchObject({ status: 'closed' });
    expect(town.last('ichiro')).toMatchObject({ kind: 'all-clear' });
    expect(town.notices().at(-1)).toBe('all-clear');
    for (const what of ['take', 'safe', 'not-reached'] as const) {
      await town.answers('ichiro', what);
      expect(town.last('ichiro')).toMatchObject({ kind: 'closed-already' });
    }
  }
});
