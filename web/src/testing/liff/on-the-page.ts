import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** The screen with a question, or any other title. */
export const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
export const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
export const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
export const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));

/** Waits for a question, and answers it in its one field. */
export async function answerText(question: string, text: string) {
  await title(question);
  await userEvent.type(field(question), text);
  await press('次へ');
}

/** Fills in the fields of a date, where something else stood in them, too. */
export async function typeDate(year: string, month: string, day: string) {
  for (const [name, text] of [
    ['年', year],
    ['月', month],
    ['日', day],
  ] as const) {
    await userEvent.clear(field(name));
    await userEvent.type(field(name), text);
  }
}
