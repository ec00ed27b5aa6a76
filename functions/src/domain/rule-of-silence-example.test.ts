import { describe, expect, test } from 'vitest';
import { registers, watches } from '../testing/stories.ts';
import { at, WELL, worldAt } from '../testing/world-at.ts';
import { ruleOfSilenceExample, type ExampleMoment, type RuleOfSilence } from './rule-of-silence-example.ts';

const usual: RuleOfSilence = {
  alertAfterRounds: 2,
  alertTime: '12:30',
  reminderTime: '11:00',
  takeWithinHours: 3,
};

test('two days without an answer, moment by moment', () => {
  const story = ruleOfSilenceExample(usual, '08:00');
  expect(story.map(({ day, time, what, missed }) => `${day} ${time} ${what} ${missed}`)).toEqual([
    '0 08:00 asks 1',
    '0 11:00 reminds 1',
    '0 12:30 waits 1',
    '1 08:00 asks 2',
    '1 11:00 reminds 2',
    '1 12:30 alarms 2',
    '1 15:30 tells-again 2',
    '2 08:00 asks 3',
    '2 12:30 repeats 3',
  ]);
});

describe('what the example says is what happens', () => {
  const heard = {
    asks: ['hanako', 'check-in'],
    reminds: ['hanako', 'reminder'],
    alarms: ['ichiro', 'alert-notice'],
    'tells-again': ['clerk@demo.example', 'not-taken'],
    repeats: ['ichiro', 'alert-again'],
  } as const;

  /** Everything of the story that hanako, her son and the clerk hear, as it happens: she answers on Sunday, and then no more. */
  async function story(rule: RuleOfSilence, sendTime: string): Promise<string[]> {
    const town = worldAt('2026-11-21 21:00', { ...rule, sendTime });
    await watches(town, 'ichiro', await registers(town, 'hanako'));
    await town.goTo(`2026-11-22 ${sendTime}`);
    await town.does('hanako', WELL);
    await town.goTo('2026-11-23 00:00');
    const found: string[] = [];
    const monday = at('2026-11-23 00:00');
    let known = town.outside.heard.length;
    for (let minute = 0; minute <= (rule.alertAfterRounds + 1) * 24 * 60; minute++) {
      await town.goToMoment(monday + minute * 60_000);
      for (const { who, said } of town.outside.heard.slice(known)) {
        const what = Object.entries(heard).find(([, [whose, kind]]) => whose === who && kind === said.kind);
        const clock = new Date(monday + minute * 60_000 + 9 * 3_600_000).toISOString().slice(11, 16);
        if (what) found.push(`${Math.floor(minute / 1440)} ${clock} ${what[0]}`);
      }
      known = town.outside.heard.length;
    }
    return found;
  }
  const told = ({ day, time, what }: ExampleMoment) => (what === 'waits' ? [] : [`${day} ${time} ${what}`]);

  test.each<[string, Partial<RuleOfSilence>, string]>([
    ['as it comes', {}, '08:00'],
    ['one day, nobody reminded', { alertAfterRounds: 1, reminderTime: null }, '08:00'],
    ['three days, told again the next morning', { alertAfterRounds: 3, takeWithinHours: 20 }, '08:00'],
    ['asked at noon: reminded never, looked for an hour later', {}, '12:00'],
    ['told again an hour before the repetition', { takeWithinHours: 23 }, '08:00'],
    ['a reminder after the search', { reminderTime: '13:00', alertAfterRounds: 2 }, '08:00'],
  ])('%s', async (_name, change, sendTime) => {
    const rule = { ...usual, ...change };
    const expected = ruleOfSilenceExample(rule, sendTime).flatMap(told);
    expect((await story(rule, sendTime)).toSorted()).toEqual(expected.toSorted());
  });
});
