import type { reach as ja } from '../ja/reach.ts';
import type { Translated } from '../translated.ts';

export const reach: Translated<typeof ja> = {
  title: 'Family, and whether alarms reach them',
  noFamily: 'No family watches yet. Without an answer only staff are told.',
  since: 'since {{day}}',
  outOf: 'At present nobody knows that an alarm would reach the family.',
  confirmed: 'confirmed on {{day}}',
  blocked: 'blocked on LINE since {{day}}',
  kinds: {
    confirmed: 'arrives',
    unconfirmed: 'not confirmed',
    blocked: 'does not arrive',
    nobody: 'no family',
  },
  filter: 'An alarm might not reach the family',
  nobodyOut: 'For everybody an alarm is known to reach one of the family.',
  today: 'Of {{count}} people nobody knows that an alarm would reach the family.',
  todayLink: 'Show them',
};
