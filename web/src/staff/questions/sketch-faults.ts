import type { Sketch } from 'functions/domain/registration/draft.ts';
import {
  publishingAdvice,
  publishingFaults,
  type At,
  type KindsAsked,
  type PublishingAdvice,
  type PublishingFault,
} from 'functions/domain/registration/publishing.ts';

/** What stands in the way of publishing, and what is better thought over. */
export interface Checked {
  faults: At<PublishingFault>[];
  advice: At<PublishingAdvice>[];
}

export function check(sketch: Sketch, kinds: KindsAsked): Checked {
  return { faults: publishingFaults(sketch, kinds), advice: publishingAdvice(sketch) };
}

/** What stands in the way at one question, by where it stands there. */
export function faultsAt(faults: At<PublishingFault>[], questionId: string) {
  const own = faults.filter((fault) => fault.questionId === questionId);
  const first = (...among: PublishingFault[]) =>
    own.find(({ what, option }) => option === null && among.includes(what))?.what ?? null;
  return {
    any: own.length > 0,
    ask: first('ask-empty', 'ask-too-long'),
    help: first('help-too-long'),
    kind: first('kind-changed'),
    role: first('duplicate-role'),
    options: first('too-few-options', 'too-many-options'),
    condition: first(
      'asked-when-not-earlier',
      'asked-when-no-choice',
      'asked-when-no-such-answer',
      'asked-when-no-answer',
    ),
    option: (code: string) => own.find(({ option }) => option === code)?.what ?? null,
  };
}
