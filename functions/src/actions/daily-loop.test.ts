import { expect, test } from 'vitest';
import { registers, watches } from '../testing/stories.ts';
import { at, presses, WELL, worldAt } from '../testing/world-at.ts';

async function aTownWithOneFamily(settings = {}) {
  const town = worldAt('2026-11-23 10:00', { alertAfterRounds: 2, ...settings });
  const number = await registers(town, 'hanako');
  await watches(town, 'ichiro', number);
  return { ...town, number };
}

const alertIdFor = (said: unknown) =>
  (said as { entries: { alertId: string }[] }).entries[0]?.alertId ?? 'none';

test('registers, checks in, falls silent, alarms, is taken, is cleared', async () => {
  const town = await aTownWithOneFamily();
  expect(town.kindsHeardBy('ichiro').at(-2)).toBe('family-linked');
  expect(town.heardBy('hanako').at(-1)).toEqual({ kind: 'watcher-added', name: 'ichiroさん' });

  await town.goTo('2026-11-24 08:10');
  expect(town.heardBy('hanako').at(-1)).toEqual({ kind: 'check-in', date: '2026-11-24' });
  await town.does('hanako', WELL);
  expect(town.heardBy('hanako').at(-1)).toEqual({
    kind: 'report-received',
    at: at('2026-11-24 08:10'),
    again: false,
  });

  await town.goTo('2026-11-26 12:29');
  expect(town.kindsHeardBy('ichiro')).not.toContain('alert-notice');
  await town.goTo('2026-11-26 12:30');
  expect(town.kindsHeardBy('ichiro').at(-1)).toBe('alert-notice');
  expect(town.kindsHeardBy('clerk@demo.example')).toEqual(['silence']);

  await town.does('ichiro', presses({ do: 'who' }));
  const list = town.heardBy('ichiro').at(-1);
  expect(list).toMatchObject({
    kind: 'alert-list',
    entries: [{ label: { number: town.number }, help: false }],
  });
  const alertId = alertIdFor(list);
  await town.does('ichiro', presses({ do: 'take', alertId }));
  expect(town.kindsHeardBy('ichiro').at(-1)).toBe('you-took');
  await town.does('ichiro', presses({ do: 'not-reached', alertId }));
  expect(town.kindsHeardBy('clerk@demo.example').at(-1)).toBe('not-reached');

  await town.goTo('2026-11-26 15:00');
  await town.does('hanako', WELL);
  expect(town.heardBy('ichiro').at(-1)).toEqual({
    kind: 'all-clear',
    label: { number: town.number },
    by: { role: 'subject' },
    at: at('2026-11-26 15:00'),
  });
  expect(town.kindsHeardBy('clerk@demo.example').at(-1)).toBe('all-clear');
  expect(town.errors).toEqual([]);
});

test('「無事でした」 by one tells the others and staff, and the same silence does not alarm again the next day', async () => {
  const town = await aTownWithOneFamily();
  await watches(town, 'jiro', town.number);
  await town.goTo('2026-11-25 12:30');
  await town.does('ichiro', presses({ do: 'who' }));
  const alertId = alertIdFor(town.heardBy('ichiro').at(-1));
  await town.does('ichiro', presses({ do: 'safe', alertId }));
  expect(town.kindsHeardBy('ichiro').at(-1)).toBe('you-closed');
  expect(town.heardBy('jiro').at(-1)).toMatchObject({ kind: 'all-clear', by: { name: 'ichiroさん' } });

  await town.goTo('2026-11-26 20:00');
  expect(town.kindsHeardBy('jiro').filter((kind) => kind === 'alert-notice')).toHaveLength(1);
  await town.goTo('2026-11-27 20:00');
  expect(town.kindsHeardBy('jiro').filter((kind) => kind === 'alert-notice')).toHaveLength(2);
});

test('who takes it is told to the others; a second taker hears who was first', async () => {
  const town = await aTownWithOneFamily();
  await watches(town, 'jiro', town.number);
  await town.goTo('2026-11-25 12:30');
  await town.does('jiro', presses({ do: 'who' }));
  const alertId = alertIdFor(town.heardBy('jiro').at(-1));
  await town.does('ichiro', presses({ do: 'take', alertId }));
  expect(town.heardBy('jiro').at(-1)).toMatchObject({ kind: 'alert-taken', by: { name: 'ichiroさん' } });
  await town.does('jiro', presses({ do: 'take', alertId }));
  expect(town.heardBy('jiro').at(-1)).toMatchObject({ kind: 'taken-already', by: { name: 'ichiroさん' } });
  expect(town.kindsHeardBy('ichiro').filter((kind) => kind === 'alert-taken')).toHaveLength(0);
});

test.each([1, 2, 3, 14])(
  'N = %i: alarmed at the N-th round without a report, not a round earlier',
  async (n) => {
    const town = await aTownWithOneFamily({ alertAfterRounds: n });
    const day = (d: number) => new Date(Date.UTC(2026, 10, 23 + d)).toISOString().slice(0, 10);
    await town.goTo(`${day(n - 1)} 23:59`);
    expect(town.kindsHeardBy('ichiro')).not.toContain('alert-notice');
    await town.goTo(`${day(n)} 12:29`);
    expect(town.kindsHeardBy('ichiro')).not.toContain('alert-notice');
    await town.goTo(`${day(n)} 12:30`);
    expect(town.kindsHeardBy('ichiro').filter((kind) => kind === 'alert-notice')).toHaveLength(1);
  },
);

test('a month of "I am well" alarms nobody and is thanked for thirty times', async () => {
  const town = await aTownWithOneFamily();
  for (let d = 24; d < 54; d++) {
    const day = new Date(Date.UTC(2026, 10, d)).toISOString().slice(0, 10);
    await town.goTo(`${day} 08:0${d % 10}`);
    await town.does('hanako', WELL);
  }
  const heard = town.kindsHeardBy('hanako');
  expect(heard.filter((kind) => kind === 'check-in')).toHaveLength(30);
  expect(heard.filter((kind) => kind === 'report-received')).toHaveLength(30);
  expect(town.kindsHeardBy('ichiro')).not.toContain('alert-notice');
  expect(town.kindsHeardBy('clerk@demo.example')).toEqual([]);
});

test('names are shown where the municipality shows them, and never in the alarm itself', async () => {
  const town = await aTownWithOneFamily({ showNames: true });
  await town.goTo('2026-11-25 12:30');
  expect(town.heardBy('ichiro').at(-1)).toEqual({ kind: 'alert-notice' });
  await town.does('ichiro', presses({ do: 'who' }));
  expect(town.heardBy('ichiro').at(-1)).toMatchObject({ entries: [{ label: { name: '山田　花子' } }] });
});

test('two municipalities never see each other', async () => {
  const town = worldAt('2026-11-23 10:00', {}, ['demo', 'other']);
  const number = await registers(town, 'hanako');
  await town.does('ichiro', presses({ do: 'watch' }), 'other');
  await town.does('ichiro', { is: 'said', text: number }, 'other');
  await town.does('ichiro', { is: 'said', text: '昭和13年4月5日' }, 'other');
  expect(town.heardBy('ichiro').at(-1)).toEqual({ kind: 'family-number', problem: 'no-match' });
  await town.goTo('2026-11-26 13:00');
  expect(town.outside.heard.filter(({ town: from, who }) => from === 'other' && who === 'hanako')).toEqual(
    [],
  );
  expect(town.kindsHeardBy('clerk@other.example')).toEqual([]);
  expect(town.kindsHeardBy('clerk@demo.example')).toContain('silence');
});
