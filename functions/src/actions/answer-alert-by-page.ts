import { familyActor, isSameActor, keptAs } from '../domain/actor.ts';
import type { Reason } from '../domain/ending.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Step } from '../domain/timeline.ts';
import { answerAlert, explainAlert, watchedCase } from './answer-alert.ts';
import { onPage, type Visitor } from './on-page.ts';
import { isSaidAlready } from './said-already.ts';
import type { World } from './world.ts';

/** What an answer came to: somebody else holds the case, or it is over. */
type Came = 'done' | 'taken-already' | 'closed-already';

const STEP_OF = { take: 'taken', safe: 'closed', 'not-reached': 'not-reached' } as const;

/**
 * A watcher's answer to an alert, as in the talk, with a note for whoever looks at the case next. Refuses `no-such-alert`,
 * also to whoever does not watch whom it is about. The same by the same person within a minute is said once.
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
    const watched = await watchedCase(scene, alertId);
    if (!watched) throw new Refusal('no-such-alert');
    const me = familyActor(watched.watcher);
    const said = { by: keptAs(me), ...(note !== null && { note }) };
    const isSaid = (what: Step['what']) =>
      isSaidAlready(scene.town, alertId, { what, ...said }, scene.event.at);
    // Steps know the family by name only, and two of them may have the same one: only one of them holds the case.
    const { takenBy } = watched.alert;
    const mayBeSaid = answer !== 'take' || (takenBy !== null && isSameActor(takenBy, me));
    if (mayBeSaid && (await isSaid(STEP_OF[answer]))) return { result: { came: 'done' } };
    const isNoted = note === null || (await isSaid('note'));
    const { reply } = await answerAlert(scene, answer, alertId, isNoted ? undefined : note);
    switch (reply?.kind) {
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
