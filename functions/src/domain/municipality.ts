import { z } from 'zod';
import { instant, localDate, localTime, type Instant } from './calendar.ts';

/** What a municipality decides for itself. Everything here is data: no value of it stands in code. */
export const settingsSchema = z.object({
  /** Shown as the sender of every text, e.g. ひだまり町. */
  name: z.string().min(1).max(20),
  /** The desk that looks after the service, and its telephone, as people shall read them. */
  desk: z.string().min(1).max(30),
  deskPhone: z.string().min(1).max(20),
  timeZone: z.string().default('Asia/Tokyo'),
  /** When the daily message goes out. Late enough that four hours of catching up end the same day. */
  sendTime: localTime.default('08:00').refine((time) => time < '20:00', 'must be before 20:00'),
  /** When those who have not answered are asked once more; null where the municipality does not want it. */
  reminderTime: localTime.nullable().default(null),
  /** When silence is looked for. */
  alertTime: localTime.default('12:30'),
  /** N: rounds without a report after which silence becomes an alert. */
  alertAfterRounds: z.number().int().min(1).max(14).default(2),
  /** An alert that nobody takes in this time is told to staff again. */
  takeWithinHours: z.number().int().min(1).max(24).default(3),
  /** An alert that was taken and does not end in this time is open again. */
  closeWithinHours: z.number().int().min(1).max(48).default(6),
  /** Whether families see a silent person's name, where the registration asked for one, or the registration number. */
  showNames: z.boolean().default(false),
  /** Whether the daily message carries 「連絡がほしい」 beside 「元気です」. */
  offersHelp: z.boolean().default(true),
  /** The published question set that new registrations answer. */
  questionSetVersion: z.number().int().min(1),
  /** Where a family member adds the account as a friend. */
  friendUrl: z.url(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** A round whose message has not yet been accepted by LINE for every roster. */
const delivery = z.object({
  seq: z.number().int(),
  date: localDate,
  /** After this moment what is not yet accepted is given up. */
  until: instant,
});

export const municipalitySchema = z.object({
  id: z.string().min(1),
  settings: settingsSchema,
  /** The ordinal of the latest round, 0 before the first. */
  seq: z.number().int().nonnegative(),
  /** When the latest rounds were opened, oldest first: an event that arrives late counts for its own time. */
  openings: z.array(z.object({ seq: z.number().int(), at: instant })),
  lastRoundOn: localDate.nullable(),
  nextRoundAt: instant,
  delivering: delivery.nullable(),
  /** When silence is next looked for: set once a round is delivered, null after the search. */
  nextAlertAt: instant.nullable(),
  /** When those who have not answered are next reminded: set once a round is delivered, null afterwards. */
  nextReminderAt: instant.nullable(),
  /** Rounds that LINE did not accept for some rosters, whose people therefore cannot have missed them. */
  notAsked: z.array(z.object({ seq: z.number().int(), rosterIds: z.array(z.string()) })),
  rosters: z.array(z.object({ id: z.string(), size: z.number().int().nonnegative() })),
});
export type Municipality = z.infer<typeof municipalitySchema>;

/** Openings and unasked rounds that are remembered: far more than the 14 rounds a silence may last. */
export const ROUNDS_REMEMBERED = 60;

/** The latest round that was open at a moment: what a sign of life at that moment answers. */
export function seqAt(municipality: Municipality, at: Instant): number {
  const { openings, seq } = municipality;
  const open = openings.findLast((opening) => opening.at <= at);
  if (open) return open.seq;
  const [oldest] = openings;
  return oldest ? oldest.seq - 1 : seq;
}

/** The moment at which this municipality next has something to do by the clock. */
export function dueAt(municipality: Municipality): Instant {
  const { delivering, nextRoundAt, nextAlertAt, nextReminderAt } = municipality;
  if (delivering) return 0;
  return Math.min(nextRoundAt, nextAlertAt ?? Infinity, nextReminderAt ?? Infinity);
}
