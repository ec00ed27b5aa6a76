import type { CallableRequest } from 'firebase-functions/https';
import functionsTest from 'firebase-functions-test';
import { afterAll, expect, test } from 'vitest';
import { passwordRequestFor } from './password-request.ts';

const testing = functionsTest();
afterAll(() => testing.cleanup());

async function ask(data: unknown) {
  const tasks: unknown[] = [];
  const request = testing.wrap(passwordRequestFor(async (task) => void tasks.push(task)));
  const answer = await request({ data, rawRequest: {}, acceptsStreaming: false } as CallableRequest).catch(
    (error: unknown) => error,
  );
  return { answer, tasks };
}

test('whatever address it is, the answer is the same and the work begins afterwards', async () => {
  expect(await ask({ address: ' ｓａｔｏ＠demo.example ' })).toEqual({
    answer: {},
    tasks: [{ address: 'sato@demo.example' }],
  });
});

test.each([null, {}, { address: 'sato' }, { address: 'sato@demo.example', municipalityId: 'demo' }])(
  '%j is no address, and begins nothing',
  async (data) => {
    expect(await ask(data)).toMatchObject({ answer: { code: 'invalid-argument' }, tasks: [] });
  },
);
