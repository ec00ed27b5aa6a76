import type { StaffAnswer } from 'functions/contract/staff.ts';

export type DayInNumbers = StaffAnswer<'days.read'>['days'][number];

/** Of those who were asked on a day, how many percent answered; null where nobody was asked. Only all of them are 100. */
export function rateOf({ numbers }: DayInNumbers): number | null {
  if (numbers === null || numbers.asked === 0) return null;
  return Math.floor((100 * numbers.answered) / numbers.asked);
}
