import { z } from 'zod';
import { instant, localTime, type Instant } from './calendar.ts';
import { revision } from './revision.ts';
import { menusMadeWith, richMenusSchema } from './rich-menu.ts';
import { waveDueAt, waveSchema, type Wave } from './wave.ts';

/** Two weeks of silence is the most that anybody may call usual (design §4). */
export const ALERT_AFTER_ROUNDS_MAX = 14;

/** What a municipality decides for itself. Everything here is data: no value of it stands in code. */
export const settingsSchema = z.object({
  /** Shown as the sender of every text, e.g. ひだまり町. */
  name: z.string().min(1).max(20),
  /** The desk that looks after the service, and its telephone, as people shall read them. */
  desk: z.string().min(1).max(30),
  deskPhone: z.string().min(1).max(20),
  timeZone: z.string().default('Asia/Tokyo'),
  /** When those who have not answered are asked once more; null where the municipality does not want it. */
  reminderTime: localTime.nullable().default(null),
  /** When the day is summed up for staff; null where the municipality does not want it. */
  summaryTime: localTime.nullable().default(null),
  /** When silence is looked for. */
  alertTime: localTime.default('12:30'),
  /** N: rounds without a report after which silence becomes an alert. */
  alertAfterRounds: z.number().int().min(1).max(ALERT_AFTER_ROUNDS_MAX).default(2),
  /** An alert that nobody takes in this time is told to staff again. */
  takeWithinHours: z.number().int().min(1).max(24).default(3),
  /** An alert that was taken and does not end in this time is open again. */
  closeWithinHours: z.number().int().min(1).max(48).default(6),
  /** Whether families see a silent person's name, where the registration asked for one, or the registration number. */
  showNames: z.boolean().default(false),
  /** Whether the daily message carries 「連絡がほしい」 beside 「元気です」. */
  offersHelp: z.boolean().default(true),
  /** How somebody registers: question by question in the talk, or on a page, so that nothing of the answers goes through LINE. */
  registrationMode: z.enum(['talk', 'form']).default('talk'),
  /** The published question set that new registrations answer. */
  questionSetVersion: z.number().int().min(1),
  /** Where a family member adds the account as a friend. */
  friendUrl: z.url().max(1000),
  /** What this municipality says in its own words, by the keys of messages/texts.ts; actions/reword.ts is the way in. */
  rewordings: z.record(z.string(), z.string()).default({}),
});
export type Settings = z.infer<typeof settingsSchema>;

/** More choice than this helps nobody, and each wave is a round of its own every day. */
export const WAVES_MAX = 6;

export const municipalitySchema = z.object({
  id: z.string().min(1),
  settings: settingsSchema,
  /** Counts the changes that staff made to the settings and the send times. */
  settingsRevision: revision,
  /** Drawn once and shown to nobody: a family is asked about a number that nobody has by it (verifying-question.ts). */
  secret: z.string().min(16),
  /** One for each time of day at which people are asked. */
  waves: z.array(waveSchema).min(1).max(WAVES_MAX),
  /** Subjects who left, with the departure that counts them: their records are still to be erased, page by page. */
  erasing: z.array(z.object({ subjectId: z.string(), departureId: z.string() })),
  /** When staff next get a summary; null where the municipality does not want one. */
  nextSummaryAt: instant.nullable(),
  /** When the present day ends, and is counted. */
  dayEndsAt: instant,
  rosters: z.array(z.object({ id: z.string(), waveId: z.string(), size: z.number().int().nonnegative() })),
  /** Null until they are set up: then nobody is shown a menu. */
  richMenus: richMenusSchema.nullable().default(null),
  /** The settings that they show. */
  richMenusMadeWith: menusMadeWith.nullable(),
});
export type Municipality = z.infer<typeof municipalitySchema>;

/** The wave that a subject, a roster or a round belongs to. */
export function waveOf(municipality: Municipality, { waveId }: { waveId: string }): Wave {
  const wave = municipality.waves.find(({ id }) => id === waveId);
  if (!wave) throw new Error(`municipality ${municipality.id} has no wave ${waveId}`);
  return wave;
}

export function withWave(municipality: Municipality, wave: Wave): Municipality {
  return { ...municipality, waves: municipality.waves.map((each) => (each.id === wave.id ? wave : each)) };
}

/** The moment at which this municipality next has something to do by the clock. */
export function dueAt({ waves, erasing, nextSummaryAt, dayEndsAt }: Municipality): Instant {
  if (erasing.length > 0) return 0;
  return Math.min(...waves.map(waveDueAt), nextSummaryAt ?? Infinity, dayEndsAt);
}
