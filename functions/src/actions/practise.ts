import { minutes } from '../domain/calendar.ts';
import { onOwnPage } from './on-own-page.ts';
import type { Visitor } from './on-page.ts';
import { tellSubject } from './tell-subject.ts';
import type { World } from './world.ts';

/**
 * 「試しに押す」: a message like the daily one comes into the talk, to practise with. Asked for again in the same minute of the
 * clock it is the same message. Refuses `not-registered`.
 */
export function practise(
  world: Pick<World, 'towns' | 'dice'>,
  municipalityId: string,
  visitor: Visitor,
): Promise<void> {
  return onOwnPage(world, municipalityId, visitor, async ({ town, subject, today, event: { at } }) => {
    const decision = `practice/${subject.id}/${Math.floor(at / minutes(1))}`;
    tellSubject(town, subject, decision, { kind: 'practice', date: today }, at);
    return { result: undefined };
  });
}
