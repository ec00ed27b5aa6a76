import type { DrawingsOf } from './drawing.ts';

/** To staff who get notices on LINE; the notices themselves: notice.ts. */
export const drawings: DrawingsOf<'staff-linked' | 'staff-code-refused'> = {
  'staff-linked': (_, say) => [{ type: 'text', text: say('staff-linked') }],
  'staff-code-refused': (_, say) => [{ type: 'text', text: say('staff-code-refused') }],
};
