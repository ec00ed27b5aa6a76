import type { DraftQuestion, Sketch } from 'functions/domain/registration/draft.ts';
import type { KindsAsked } from 'functions/domain/registration/publishing.ts';

export type Kind = DraftQuestion['kind'];

/** An id that nothing had before, for a question or an option: stored answers refer to it for good. */
export const newId = (): string => `q-${crypto.randomUUID().slice(0, 13)}`;

export function newQuestion(kind: Kind, id = newId()): DraftQuestion {
  return {
    id,
    kind,
    ask: '',
    help: '',
    required: kind !== 'note',
    role: null,
    options: [
      { code: newId(), label: '' },
      { code: newId(), label: '' },
    ],
    postalCodeRequired: false,
    askedWhen: null,
  };
}

export function withChange(sketch: Sketch, id: string, change: Partial<DraftQuestion>): Sketch {
  const questions = sketch.questions.map((question) =>
    question.id === id ? { ...question, ...change } : question,
  );
  return { ...sketch, questions };
}

/** Puts questions after another one, or at the end. */
export function withAdded(sketch: Sketch, added: readonly DraftQuestion[], after: string | null): Sketch {
  const place = sketch.questions.findIndex(({ id }) => id === after);
  const at = place < 0 ? sketch.questions.length : place + 1;
  return { ...sketch, questions: sketch.questions.toSpliced(at, 0, ...added) };
}

/**
 * A ready-made block as it can be added to a sketch: under ids of its own where the sketch has those already, or where
 * something else was once published under them. A role that is taken is left out.
 */
export function fitting(
  block: readonly DraftQuestion[],
  { questions }: Sketch,
  kinds: KindsAsked,
): DraftQuestion[] {
  const isTaken = ({ id, kind }: DraftQuestion) =>
    questions.some((question) => question.id === id) || (kinds[id] ?? kind) !== kind;
  return block.map((question) => ({
    ...question,
    id: isTaken(question) ? newId() : question.id,
    role: questions.some(({ role }) => role === question.role) ? null : question.role,
  }));
}

export function withoutQuestion(sketch: Sketch, id: string): Sketch {
  return { ...sketch, questions: sketch.questions.filter((question) => question.id !== id) };
}

/** A copy stands behind the original. It is another question: it takes neither its role nor its answers. */
export function withCopy(sketch: Sketch, id: string, copyId: string): Sketch {
  const original = sketch.questions.find((question) => question.id === id);
  return original ? withAdded(sketch, [{ ...original, id: copyId, role: null }], id) : sketch;
}

/** Moves a question to a place among all, counted from 0; beyond the ends it goes to the end. */
export function withMoved(sketch: Sketch, id: string, place: number): Sketch {
  const from = sketch.questions.findIndex((question) => question.id === id);
  const question = sketch.questions[from];
  const to = Math.min(Math.max(place, 0), sketch.questions.length - 1);
  if (!question || to === from) return sketch;
  return { ...sketch, questions: sketch.questions.toSpliced(from, 1).toSpliced(to, 0, question) };
}
