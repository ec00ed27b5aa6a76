import { conversationAt, talkAt } from '../domain/conversation.ts';
import type { Visitor } from './on-page.ts';
import type { World } from './world.ts';

/** What somebody is to a municipality. */
export function readVisitor(
  { towns }: Pick<World, 'towns'>,
  municipalityId: string,
  { lineUserId, at }: Visitor,
) {
  return towns.read(municipalityId, async (town) => {
    const [subject, person, found] = await Promise.all([
      town.subjectOf(lineUserId),
      town.person(lineUserId),
      town.conversation(lineUserId),
    ]);
    const talk = talkAt(conversationAt(found, lineUserId, at), at);
    return {
      isSubject: subject !== null,
      watching: person.watching.length,
      isRegistering: subject === null && talk?.kind === 'registration',
    };
  });
}
