import { z } from 'zod';

/**
 * What a day was for somebody, in one word. answered, help: they reported themselves, and help is never "fine" · family,
 * staff: somebody found out how they are · paused: they rest · missed: asked, without an answer · waiting: the same today ·
 * not-asked · to-come.
 */
export const dayMark = z.enum([
  'answered',
  'help',
  'family',
  'staff',
  'paused',
  'missed',
  'waiting',
  'not-asked',
  'to-come',
]);
export type DayMark = z.infer<typeof dayMark>;

/** The mark of a day by somebody's own report, where what others found out is told apart from it. */
export const ownMark = dayMark.exclude(['family', 'staff']);
export type OwnMark = z.infer<typeof ownMark>;
