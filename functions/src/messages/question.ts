import type { messagingApi } from '@line/bot-sdk';
import type { Message } from '../domain/message.ts';
import { buttonsOf, showAnswer, type Question } from '../domain/registration/question.ts';
import { bubbleMessage, pressButton } from './bubble.ts';
import type { DrawingsOf } from './drawing.ts';
import { problemText, type Wording } from './wording.ts';

type Asked = Extract<Message, { kind: 'question' }>;

/** LINE takes 30 kB a bubble; 39 notes can stand before one question, five messages are the most a reply can carry. */
const NOTES_A_BUBBLE = 10;

export const drawings: DrawingsOf<'question'> = {
  question: (asked, say) => {
    const { purpose, question, no, of, problem } = asked;
    // Whoever changes one answer is not led through them all.
    const alt = purpose === 'change' ? say('question-change.alt') : say('question.alt', { no, of });
    // Notes were read when the question was asked first.
    const [notes, before] = lastPage(problem ? [] : asked.notes);
    return [
      ...before.map((page): messagingApi.Message => bubbleMessage({ alt, body: page })),
      bubbleMessage({
        alt,
        ...(purpose === 'change' ? {} : { above: say('question.above', { no, of }) }),
        ...(notes.length > 0 ? { greeting: notes.join('\n') } : {}),
        title: question.ask,
        body: [...explained(asked, say), ...howToAnswer(question, say)],
        buttons: [
          ...buttonsOf(question).map(({ label, pressed }) => pressButton(label, { do: 'answer', pressed })),
          ...wayOut(say, no > 1),
        ],
      }),
    ];
  },
};

export function wayOut(say: Wording, canGoBack: boolean): messagingApi.FlexButton[] {
  const back = pressButton(say('button.back'), { do: 'answer', pressed: 'back' }, 'grey');
  const stop = pressButton(say('button.stop'), { do: 'answer', pressed: 'stop' }, 'grey');
  return canGoBack ? [back, stop] : [stop];
}

function lastPage(notes: string[]): [string[], string[][]] {
  const pages = Array.from({ length: Math.ceil(notes.length / NOTES_A_BUBBLE) }, (_, page) =>
    notes.slice(page * NOTES_A_BUBBLE, (page + 1) * NOTES_A_BUBBLE),
  );
  return [pages.at(-1) ?? [], pages.slice(0, -1)];
}

/** A problem says by itself what is wanted: the example would stand there twice. */
function explained({ question, problem }: Asked, say: Wording): string[] {
  if (problem?.code === 'still-choosing') {
    const chosen = showAnswer(question, { kind: 'multiple-choice', codes: problem.soFar });
    return [say('problem.still-choosing', { chosen })];
  }
  if (problem) return [problemText(say, problem)];
  return question.help ? [question.help] : [];
}

function howToAnswer(question: Question, say: Wording): string[] {
  switch (question.kind) {
    case 'note':
      return [];
    case 'single-choice':
    case 'yes-no':
    case 'consent':
      return [say('question.press')];
    case 'multiple-choice':
      return [say('question.press-several')];
    case 'short-text':
    case 'long-text':
    case 'date':
    case 'phone':
    case 'address':
      return [say('question.type'), ...(question.required ? [] : [say('question.skip')])];
  }
}
