import { minutes, type Instant } from './calendar.ts';

/** What has no event id of LINE's – what staff do in the console – may be pressed twice, or sent again after a lost answer. */
const TWICE_WITHIN = minutes(1);

/** Whether the same thing, done once more by the same person, is still the first: within a minute. */
export function isOnlyTwice(before: { at: Instant }, now: Instant): boolean {
  return now < before.at + TWICE_WITHIN;
}
