import { laterTime, minutes, type LocalTime } from './calendar.ts';
import type { Settings } from './municipality.ts';
import { TIME_TO_ANSWER } from './round.ts';

/** The times of day that the rule of silence goes by. */
export type DailyTimes = Pick<Settings, 'reminderTime' | 'alertTime'>;

/** One day of a wave, by the clock on the wall, where LINE takes the message in the minute it is sent. */
export interface PlannedDay {
  asksAt: LocalTime;
  /** Null where nobody is reminded: not wanted, or its time is no later than the message itself. */
  remindsAt: LocalTime | null;
  /** When silence is looked for: people have at least an hour to answer (`recordPass`). */
  looksAt: LocalTime;
}

export function plannedDay({ reminderTime, alertTime }: DailyTimes, sendTime: LocalTime): PlannedDay {
  const anHourLater = laterTime(sendTime, TIME_TO_ANSWER / minutes(1));
  return {
    asksAt: sendTime,
    remindsAt: reminderTime !== null && reminderTime > sendTime ? reminderTime : null,
    looksAt: alertTime > anHourLater ? alertTime : anHourLater,
  };
}
