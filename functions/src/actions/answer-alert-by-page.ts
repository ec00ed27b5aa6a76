import type { Reason } from '../domain/ending.ts';
import { Refusal } from '../domain/refusal.ts';
import { answerAlert, explainAlert } from './answer-alert.ts';
import { onPage, type Visitor } from './on-page.ts';
import type { World } from './world.ts';

/** What an answer came to: somebody else holds the case, or it is over. */
type Came = 'done' | 'taken-already' | 'closed-already';

/**
 * A watcher's answer to an alert, as in the talk, with a note for whoever looks at the case next. Refuses `no-such-alert`,
 * also to whoever does not watch whom it is about. Again, it is as it was, but for the note.
 */
export function answerAlertByPage(
  world: Pick<World, 'towns' | 'dice'>,
  municipalityId: string,
  visitor: Visitor,
  {
    alertId,
    answer,
    note,
  }: { alertId: string; answer: 'take' | 'safe' | 'not-reached'; note: string | null },
): Promise<{ came: Came }> {
  return onPage<{ came: Came }>(world, municipalityId, visitor, async (scene) => {
    const { reply } = await answerAlert(scene, answer, alertId, note ?? undefined);
    switch (reply?.kind) {
      case 'not-watching':
        throw new Refusal('no-such-alert');
      case 'taken-already':
      case 'closed-already':
        return { result: { came: reply.kind } };
      default:
        return { result: { came: 'done' } };
    }
  });
}

/** Why it was, after the end; the last word counts. Refuses `no-such-alert`. */
export function explainAlertByPage(
  world: Pick<World, 'towns' | 'dice'>,
  municipalityId: string,
  visitor: Visitor,
  alertId: string,
  why: Reason,
): Promise<void> {
  return onPage(world, municipalityId, visitor, async (scene) => {
    const { reply } = await explainAlert(scene, alertId, why);
    if (reply?.kind === 'not-watching') throw new Refusal('no-such-alert');
    return { result: undefined };
  });
}
