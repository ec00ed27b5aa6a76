import { laterTime, minuteOfDay, type LocalTime } from './calendar.ts';
import type { Settings } from './municipality.ts';
import { plannedDay, type DailyTimes } from './planned-day.ts';

/** What the rule of silence goes by. */
export type RuleOfSilence = DailyTimes & Pick<Settings, 'alertAfterRounds' | 'takeWithinHours'>;

/** One moment in the story of somebody who stops answering. */
export interface ExampleMoment {
  /** 0: the first day without an answer. */
  day: number;
  time: LocalTime;
  /**
   * asks: the daily message · reminds: once more · waits: silence is looked for, and it is not enough · alarms: family and
   * staff are told · tells-again: nobody took it, staff are told again · repeats: a day later everybody is told again.
   */
  what: 'asks' | 'reminds' | 'waits' | 'alarms' | 'tells-again' | 'repeats';
  /** Rounds without an answer by then; the one that is being asked counts. */
  missed: number;
}

/**
 * The rule of silence as a story: somebody who answered every day stops on day 0 and never answers again, LINE takes every
 * message at once, and nobody takes the case. Every moment until a day after the alarm, in order.
 */
export function ruleOfSilenceExample(rule: RuleOfSilence, sendTime: LocalTime): ExampleMoment[] {
  const { alertAfterRounds: n, takeWithinHours } = rule;
  const { asksAt, remindsAt, looksAt } = plannedDay(rule, sendTime);
  const moments = Array.from({ length: n }, (_, day): ExampleMoment[] => {
    const isAlarm = day === n - 1;
    const missed = day + 1;
    const reminds = remindsAt !== null && !(isAlarm && remindsAt >= looksAt);
    return [
      { day, time: asksAt, what: 'asks', missed },
      ...(reminds ? [{ day, time: remindsAt, what: 'reminds', missed } as const] : []),
      { day, time: looksAt, what: isAlarm ? 'alarms' : 'waits', missed },
    ];
  }).flat();
  const again = minuteOfDay(looksAt) + takeWithinHours * 60;
  const alarm = n - 1;
  const afterwards: ExampleMoment[] = [
    {
      day: alarm + Math.floor(again / A_DAY),
      time: laterTime('00:00', again),
      what: 'tells-again',
      missed: n,
    },
    { day: n, time: asksAt, what: 'asks', missed: n + 1 },
    { day: n, time: looksAt, what: 'repeats', missed: n + 1 },
  ];
  return [...moments, ...afterwards].toSorted((a, b) => a.day - b.day || a.time.localeCompare(b.time));
}

const A_DAY = 24 * 60;
