import { z } from 'zod';
import { localTime, minuteOfDay, type LocalTime } from './calendar.ts';
import { plannedDay, type DailyTimes } from './planned-day.ts';

/** What is wrong with settings, or easily misunderstood. Whoever shows it needs a sentence for each code. */
export const guardRailSchema = z.discriminatedUnion('code', [
  /** Nobody would ever be reminded: it has to be after the earliest message and before its search. */
  z.object({ code: z.literal('reminder-of-no-use'), after: localTime, before: localTime }),
  /** No telephone number that a phone can dial: the button in the talk would call nobody. */
  z.object({ code: z.literal('desk-phone-not-callable') }),
  /** People of this send time are not reminded, others are. */
  z.object({ code: z.literal('not-reminded'), sendTime: localTime }),
  /** Silence is looked for later than the settings say: people have an hour. */
  z.object({ code: z.literal('looked-for-later'), sendTime: localTime, at: localTime }),
  /** Less than two hours between the message and the search: false alarms. */
  z.object({ code: z.literal('little-time'), sendTime: localTime }),
  /** Families are told at night. */
  z.object({ code: z.literal('alarms-at-night'), at: localTime }),
  /** People are woken. */
  z.object({ code: z.literal('asks-at-night'), sendTime: localTime }),
]);
export type GuardRail = z.infer<typeof guardRailSchema>;

const REFUSED = new Set<GuardRail['code']>(['reminder-of-no-use', 'desk-phone-not-callable']);
const ENOUGH_MINUTES = 120;
/** Families sleep; so do most people before six. */
const NIGHT: LocalTime = '21:00';
const DAWN: LocalTime = '06:00';

/** Whether it may not be set. The others are for whoever decides to know. */
export const isRefused = ({ code }: GuardRail): boolean => REFUSED.has(code);

/** What there is to know about the times of a municipality's day; what is refused stands first. */
export function guardRails(times: DailyTimes, sendTimes: LocalTime[]): GuardRail[] {
  const days = sendTimes.toSorted().map((sendTime) => plannedDay(times, sendTime));
  const [first] = days;
  const unreminded = days.filter(({ remindsAt, looksAt }) => remindsAt === null || remindsAt >= looksAt);
  const isOfNoUse = times.reminderTime !== null && unreminded.length === days.length;

  const rails: GuardRail[] = [];
  if (first && isOfNoUse) {
    rails.push({ code: 'reminder-of-no-use', after: first.asksAt, before: first.looksAt });
  } else if (times.reminderTime !== null) {
    rails.push(...unreminded.map(({ asksAt }) => ({ code: 'not-reminded' as const, sendTime: asksAt })));
  }
  for (const { asksAt: sendTime, looksAt: at } of days) {
    if (at !== times.alertTime) rails.push({ code: 'looked-for-later', sendTime, at });
    else if (minuteOfDay(at) - minuteOfDay(sendTime) < ENOUGH_MINUTES)
      rails.push({ code: 'little-time', sendTime });
    if (sendTime < DAWN) rails.push({ code: 'asks-at-night', sendTime });
  }
  const latest = days
    .map(({ looksAt }) => looksAt)
    .toSorted()
    .at(-1);
  if (latest !== undefined && latest >= NIGHT) rails.push({ code: 'alarms-at-night', at: latest });
  return rails;
}
