import type { Unreadable } from '../../actions/fill-in-form.ts';
import { problemText, wordingOf } from '../../messages/wording.ts';

/** An outcome as the page is told: a reply that is no answer with a sentence, in the municipality's words. */
export function said<T extends { is: string }>(outcome: T) {
  return isUnreadable(outcome) ? sentenced(outcome) : (outcome as Exclude<T, Unreadable>);
}

const isUnreadable = (outcome: { is: string }): outcome is Unreadable => outcome.is === 'problem';

function sentenced({ is, questionId, problem, settings }: Unreadable) {
  return {
    is,
    questionId,
    code: problem.code,
    sentence: problemText(wordingOf(settings), problem),
    offered: problem.code === 'wrong-era' ? problem.date : null,
  };
}
