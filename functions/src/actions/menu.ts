import type { Scene, Turn } from './scene.ts';

/** What can be done, by what the person is: the answer whenever nothing better is known. */
export function menu({
  subject,
  person,
  municipality,
}: Pick<Scene, 'subject' | 'person' | 'municipality'>): Turn {
  return {
    reply: {
      kind: 'menu',
      subject: subject !== null,
      family: person.watching.length > 0,
      sendTimes: subject !== null && municipality.waves.length > 1,
    },
  };
}
