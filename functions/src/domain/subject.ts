import { z } from 'zod';
import { AWAY_KEPT, awaySchema } from './away.ts';
import { instant } from './calendar.ts';
import { codeSchema } from './code.ts';
import { drillSchema } from './drill.ts';
import type { Settings } from './municipality.ts';
import { pauseDays, pauseSchema, RESTS_KEPT } from './pause.ts';
import { answerSchema } from './registration/question.ts';
import { isAnswerKind, reportSchema, withSign, type Report, type Sign } from './report.ts';
import { revision } from './revision.ts';
import { thresholdsSchema } from './threshold.ts';
import { watcherSchema, WATCHERS_MAX } from './watcher.ts';

/** A resident who is looked in on. */
export const subjectSchema = z.object({
  id: z.string(),
  /** Counts changes of the registration and of what staff set; not what a phone reports. */
  revision,
  /** Null as long as nobody has typed their linking code: nothing can be said to them. */
  lineUserId: z.string().nullable(),
  registrationNumber: z.string(),
  /**
   * active: on the roster, and asked · paused: rests by agreement · blocked: the person blocked the account, so the daily
   * message cannot arrive, pause or not · unlinked: entered by staff, and on LINE as nobody yet.
   */
  status: z.enum(['active', 'paused', 'blocked', 'unlinked']),
  /** The code by which a LINE account becomes theirs: the first, or another one. */
  linkingCode: codeSchema.nullable(),
  /** The import that entered them; null for whoever registered in the talk. */
  importId: z.string().nullable(),
  /** When the person last blocked the account or came back to it: an event from before does not change it back. */
  statusSince: instant,
  /** The send time this person is asked at, and the roster of it; who has no seat now will get another one. */
  waveId: z.string(),
  rosterId: z.string(),
  questionSetVersion: z.number().int(),
  answers: z.record(z.string(), answerSchema),
  /** The answer to the question with the role name, where the municipality asks for one. */
  name: z.string().nullable(),
  /** The reading of the name in hiragana, where the municipality asks for one. */
  kana: z.string().nullable(),
  registeredAt: instant,
  /** The `seq` of the latest round of their wave at which we know the person to be alive. */
  answeredThrough: z.number().int().nonnegative(),
  /** After how many rounds their silence becomes an alert. */
  thresholds: thresholdsSchema,
  /** The report of the latest day that has one: a tap needs to read no other document. */
  lastReport: reportSchema.nullable(),
  /** The latest cry for help that was acted upon: one from before is late or comes again. */
  lastCryAt: instant.nullable(),
  /** The pause that runs, or is to come. */
  pause: pauseSchema.nullable(),
  /** The days of pauses that are over, as they were kept. */
  rested: z.array(pauseDays).max(RESTS_KEPT),
  /** The times in which they had blocked the account that are over. */
  away: z.array(awaySchema).max(AWAY_KEPT),
  /** The last word on pauses: one was set or ended by somebody. What was done before that comes too late. */
  pauseDecidedAt: instant.nullable(),
  /** The open alert about this person, if there is one. */
  alertId: z.string().nullable(),
  /** What the latest alert was about, as long as it was open. */
  alertKind: z.enum(['silence', 'help']).nullable(),
  /** The latest 【訓練】. */
  drill: drillSchema.nullable(),
  watchers: z.array(watcherSchema).max(WATCHERS_MAX),
});
export type Subject = z.infer<typeof subjectSchema>;

/** How the family sees a subject: by number, or by name where the municipality asked for names and shows them. */
export const labelSchema = z.union([z.object({ name: z.string() }), z.object({ number: z.string() })]);
export type Label = z.infer<typeof labelSchema>;

/** The label in a message on LINE. Where registrations are filled in by form, no answer goes through LINE: no name either. */
export function labelOf(subject: Subject, settings: Settings): Label {
  if (settings.registrationMode === 'form') return { number: subject.registrationNumber };
  return labelForFamily(subject, settings);
}

/** The label on a page, which shows nothing to LINE. */
export function labelForFamily(subject: Subject, settings: Settings): Label {
  if (settings.showNames && subject.name !== null) return { name: subject.name };
  return { number: subject.registrationNumber };
}

/** Whether recording a sign needs that day's report document: only for a sign of a day gone by. */
export function needsEarlierReport(subject: Subject, sign: Sign): boolean {
  return subject.lastReport !== null && sign.date < subject.lastReport.date;
}

/**
 * Records a sign of life. Order does not matter and repeating is harmless: `answeredThrough` only grows, and a day keeps
 * its earliest and latest sign. `earlier` is the report of a day gone by, where `needsEarlierReport` asked for it.
 */
export function recordSign(
  subject: Subject,
  earlier: Report | null,
  sign: Sign,
): { subject: Subject; report: Report; /** The round had been answered before. */ again: boolean } {
  const { lastReport } = subject;
  const known = lastReport?.date === sign.date ? lastReport : earlier;
  const report = withSign(known, sign);
  const isLatestDay = lastReport === null || sign.date >= lastReport.date;
  return {
    report,
    again:
      known !== null &&
      known.lastAt < sign.at &&
      subject.answeredThrough >= sign.seq &&
      isAnswerKind(known.lastKind),
    subject: {
      ...subject,
      answeredThrough: Math.max(subject.answeredThrough, sign.seq),
      lastReport: isLatestDay ? report : lastReport,
    },
  };
}
