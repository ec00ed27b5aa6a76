import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Role } from 'functions/domain/staff.ts';
import { QuestionsPage } from '../staff/questions/questions-page.tsx';
import { openPage } from './open-page.tsx';
import { questionsServer } from './questions-server.ts';

/** Opens the page of the questions, and waits until they are there. */
export async function openQuestions(server = questionsServer(), role: Role = 'admin') {
  const user = userEvent.setup();
  openPage(<QuestionsPage />, server.answers, { role });
  await screen.findByText(/公開中/);
  return { server, user };
}

const rows = () => screen.getAllByRole('button').filter((each) => each.hasAttribute('aria-current'));
const wordsOf = (each: HTMLElement) => /\d+\. (.+)$/.exec(each.textContent ?? '')?.[1] ?? '';

/** The words of the questions, in their order. */
export const order = (): string[] => rows().map(wordsOf);

/** The button of the list that chooses the question with such words. */
export function row(words: string): HTMLElement {
  const found = rows().filter((each) => wordsOf(each).includes(words));
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} questions are like ${words}`);
  return only;
}

/** Where the chosen question is worded. */
export const ask = (): HTMLInputElement => screen.getByRole('textbox', { name: /^(質問|説明)/ });

/** Everything that is said politely. */
export const statuses = (): (string | null)[] =>
  screen.getAllByRole('status').map(({ textContent }) => textContent);
