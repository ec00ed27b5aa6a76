import type { TFunction } from 'i18next';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import type { When } from './when.ts';

/** A case as lists show it. */
export type CaseAtAGlance = StaffAnswer<'alerts.list'>['alerts'][number];

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
