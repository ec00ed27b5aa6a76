import type { TFunction } from 'i18next';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import type { When } from './when.ts';

/** A case as lists show it, and one with everything about it. */
export type CaseAtAGlance = StaffAnswer<'alerts.list'>['alerts'][number];
export type WholeCase = StaffAnswer<'alert.read'>;
type Who = NonNullable<CaseAtAGlance['takenBy']>;

/** The language it is said in, how its moments are read, and who reads it. */
export interface SaysOfCases {
  t: TFunction<'alerts'>;
  when: When;
  /** The member of staff who looks. */
  uid: string;
}

/** What it is about, in a sentence. */
export function sentenceOf(alert: CaseAtAGlance, { t, when }: SaysOfCases): string {
  const { kind, missedRounds: count, lastReportAt } = alert;
  if (kind === 'help') return t('help');
  if (lastReportAt === null) return t('silenceNever', { count });
  return t('silence', { count, when: when.dayAndTime(lastReportAt) });
}

/** Who looks after it. */
export function holderOf({ takenBy }: CaseAtAGlance, { t, uid }: SaysOfCases): string {
  if (takenBy?.role === 'family') return t('heldByFamily', { name: takenBy.name });
  if (takenBy?.role !== 'staff') return t('heldByNobody');
  return takenBy.uid === uid ? t('heldByMe') : t('heldByStaff', { name: takenBy.name });
}

/** Who did something; null is the service by itself. */
export function nameOf(who: Who | null, { t }: Pick<SaysOfCases, 't'>): string {
  if (who === null) return t('nobody');
  return who.role === 'subject' ? t('who.subject') : t(`who.${who.role}`, { name: who.name });
}

/** What happens by itself if nobody does anything, the earliest first. */
export function nextStepsOf(alert: CaseAtAGlance, { t, when }: SaysOfCases): string[] {
  const { status, escalatesAt, repeatsAt } = alert;
  const steps: [string | null, 'notTaken' | 'reopens' | 'repeats'][] = [
    [escalatesAt, status === 'taken' ? 'reopens' : 'notTaken'],
    [repeatsAt, 'repeats'],
  ];
  return steps
    .flatMap(([at, key]) => (at === null ? [] : [{ at, key }]))
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ at, key }) => t(key, { when: when.dayAndTime(at) }));
}
