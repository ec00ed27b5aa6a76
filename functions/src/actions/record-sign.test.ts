import { describe, expect, test } from 'vitest';
import type { SignKind } from '../domain/report.ts';
import { registers, watches } from '../testing/stories.ts';
import { at, presses, says, WELL, worldAt } from '../testing/world-at.ts';

const HELP = presses({ do: 'help' });

async function aTown(alertAfterRounds = 1) {
  const town = worldAt('2026-11-23 10:00', { alertAfterRounds });
  await watches(town, 'ichiro', await registers(town, 'hanako'));
  return {
    ...town,
    subject: () => town.world.towns.read('demo', (it) => it.subjectOf('hanako')),
    alerts: () => town.world.towns.read('demo', (it) => it.openAlerts(9)),
    heardKinds: (kind: string) => town.kindsHeardBy('ichiro').filter((each) => each === kind).length,
    notices: () => town.kindsHeardBy('clerk@demo.example'),
  };
}

describe('a sign of life', () => {
  test.each<[string, Parameters<ReturnType<typeof worldAt>['does']>[1]]>([
    ['a tap', WELL],
    ['a text', says('おはよう')],
    ...(['sticker', 'photo', 'voice', 'other'] satisfies SignKind[]).map(
      (kind) => [kind, { is: 'sent', kind }] as [string, { is: 'sent'; kind: SignKind }],
    ),
  ])('%s answers the round, in the same words', async (_, what) => {
    const town = await aTown();
    await town.goTo('2026-11-24 08:10');
    await town.does('hanako', what);
    expect(town.heardBy('hanako').at(-1)).toEqual({ kind: 'report-received', at: town.now(), again: false });
    expect(await town.subject()).toMatchObject({ answeredThrough: 1 });
    await town.goTo('2026-11-24 20:00');
    expect(town.heardKinds('alert-notice')).toBe(0);
  });

  test('from before the round that is heard of after it does not vouch for the round', async () => {
    const town = await aTown();
    await town.goTo('2026-11-24 08:10');
    await town.receive({ id: 'late', lineUserId: 'hanako', at: at('2026-11-24 08:00') - 1, what: WELL });
    expect(await town.subject()).toMatchObject({ answeredThrough: 0 });
    await town.goTo('2026-11-24 12:30');
    expect(town.heardKinds('alert-notice')).toBe(1);
  });

  test('that shows, late, that nobody had been silent ends the case', async () => {
    const town = await aTown();
    await town.goTo('2026-11-24 12:30');
    expect(await town.alerts()).toHaveLength(1);
    await town.receive({ id: 'late', lineUserId: 'hanako', at: at('2026-11-24 08:00'), what: WELL });
    expect(await town.alerts()).toEqual([]);
    expect(town.heardKinds('all-clear')).toBe(1);
  });

  test('that is too old to end the silence does not end it', async () => {
    const town = await aTown(2);
    await town.goTo('2026-11-25 12:30');
    await town.receive({ id: 'late', lineUserId: 'hanako', at: at('2026-11-24 08:00') - 1, what: WELL });
    expect(await town.alerts()).toHaveLength(1);
    await town.receive({ id: 'better', lineUserId: 'hanako', at: at('2026-11-24 08:00'), what: WELL });
    expect(await town.alerts()).toEqual([]);
  });
});

describe.each([
  ['「連絡がほしい」', HELP],
  ['助けて', says('助けて')],
])('a cry for help, %s,', (_, cry) => {
  test('alarms family and staff at once, and is never answered as "fine"', async () => {
    const town = await aTown();
    await town.goTo('2026-11-24 08:10');
    await town.does('hanako', cry);
    expect(town.heardBy('hanako').at(-1)).toEqual({ kind: 'help-received', at: town.now(), family: 1 });
    expect([town.heardKinds('help-notice'), town.notices()]).toEqual([1, ['help']]);
    expect(await town.subject()).toMatchObject({ answeredThrough: 1, lastReport: { help: true } });
  });

  test('is not ended by a sign of life, only by a person', async () => {
    const town = await aTown();
    await town.does('hanako', cry);
    await town.does('hanako', WELL);
    const [alert] = await town.alerts();
    expect(alert).toMatchObject({ kind: 'help', status: 'open' });
    await town.does('ichiro', presses({ do: 'safe', alertId: alert?.id ?? '' }));
    expect(await town.alerts()).toEqual([]);
  });

  test('repeated while the case is open alarms nobody twice', async () => {
    const town = await aTown();
    const event = await town.does('hanako', cry);
    await town.receive(event);
    await town.goTo('2026-11-23 10:05');
    await town.does('hanako', cry);
    expect([town.heardKinds('help-notice'), (await town.alerts()).length]).toEqual([1, 1]);
  });

  test('delivered again after its case was closed does not open it again; a new cry does', async () => {
    const town = await aTown();
    const event = await town.does('hanako', cry);
    const [alert] = await town.alerts();
    await town.does('ichiro', presses({ do: 'safe', alertId: alert?.id ?? '' }));
    await town.goTo('2026-11-23 10:05');
    await town.receive(event);
    expect([await town.alerts(), town.heardKinds('help-notice')]).toEqual([[], 1]);
    await town.does('hanako', cry);
    expect([(await town.alerts()).length, town.heardKinds('help-notice')]).toEqual([1, 2]);
  });

  test('during a silence makes it a case of help: all are told anew, nobody hears "all clear"', async () => {
    const town = await aTown();
    await town.goTo('2026-11-24 12:30');
    const [silence] = await town.alerts();
    await town.does('ichiro', presses({ do: 'take', alertId: silence?.id ?? '' }));
    await town.does('hanako', cry);
    expect(await town.alerts()).toMatchObject([
      { id: silence?.id, kind: 'help', status: 'open', takenBy: null },
    ]);
    expect([town.heardKinds('help-notice'), town.heardKinds('all-clear')]).toEqual([1, 0]);
  });
});

test('a press by somebody who is no subject is answered, and recorded nowhere', async () => {
  const town = worldAt('2026-11-23 10:00');
  for (const [what, kind] of [
    [WELL, 'not-registered'],
    [HELP, 'help-unregistered'],
  ] as const) {
    await town.does('jiro', what);
    expect(town.heardBy('jiro').at(-1)).toEqual({ kind });
  }
  expect([...town.towns.documents.keys()].filter((path) => /subjects|alerts|outbox/.test(path))).toEqual([]);
});

test('a cry for help by somebody unknown is told 119 and that nobody could be told', async () => {
  const town = worldAt('2026-11-23 10:00');
  await town.does('stranger', says('助けて'));
  await town.does('stranger', presses({ do: 'help' }));
  expect(town.kindsHeardBy('stranger')).toEqual(['help-unregistered', 'help-unregistered']);
  expect(town.kindsHeardBy('clerk@demo.example')).toEqual([]);
});
