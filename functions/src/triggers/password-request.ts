import { HttpsError, onCall } from 'firebase-functions/https';
import { z } from 'zod';
import { REGION } from '../config.ts';
import { typedMailAddress } from '../domain/mail-address.ts';
import type { PasswordTask } from '../tasks/queue.ts';

/**
 * 「パスワードを忘れたとき」, asked by nobody who is known: {address}. The work begins after the answer, so neither what it
 * says nor how long it takes tells whether there is such an account.
 */
export const passwordRequestFor = (enqueue: (task: PasswordTask) => Promise<void>) =>
  onCall({ region: REGION, concurrency: 80, memory: '512MiB', maxInstances: 4 }, async ({ data }) => {
    const asked = question.safeParse(data).data;
    if (!asked) throw new HttpsError('invalid-argument', 'no mail address');
    await enqueue(asked);
    return {};
  });

const question = z.strictObject({ address: typedMailAddress });
