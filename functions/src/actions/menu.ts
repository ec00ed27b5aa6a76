import type { Scene, Turn } from './scene.ts';

/** What can be done, by what the person is: the answer whenever nothing better is known. */
export function menu({ subject, person }: Pick<Scene, 'subject' | 'person'>): Turn {
  return { reply: { kind: 'menu', subject: subject !== null, family: person.watching.length > 0 } };
}
