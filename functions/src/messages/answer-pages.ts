import type { messagingApi } from '@line/bot-sdk';
import { bubbleMessage } from './bubble.ts';

/** 40 questions are the most there can be, five messages the most a reply can carry. */
const LINES_A_BUBBLE = 10;
const ANSWER_SHOWN = 200;

/** Questions and answers to be read: bubble after bubble, the first with the title, the last with what can be done. */
export interface Answers {
  alt: string;
  title: string;
  lines: { ask: string; answer: string }[];
  end: string;
  buttons: messagingApi.FlexButton[];
}

export function answerPages({ alt, title, lines, end, buttons }: Answers): messagingApi.Message[] {
  const pages = Math.max(1, Math.ceil(lines.length / LINES_A_BUBBLE));
  return Array.from({ length: pages }, (_, page) => {
    const shown = lines.slice(page * LINES_A_BUBBLE, (page + 1) * LINES_A_BUBBLE);
    const read = shown.map(({ ask, answer }) => `${ask}\n→ ${clipped(answer)}`);
    const isLast = page === pages - 1;
    return bubbleMessage({
      alt,
      ...(page === 0 ? { title } : {}),
      body: isLast ? [...read, end] : read,
      buttons: isLast ? buttons : [],
    });
  });
}

/** A long answer is recognised by its beginning; LINE takes 30 kB a bubble. */
function clipped(answer: string): string {
  return answer.length > ANSWER_SHOWN ? `${answer.slice(0, ANSWER_SHOWN)}…` : answer;
}
