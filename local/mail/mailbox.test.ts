import { once } from 'node:events';
import { connect } from 'node:net';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Mailbox, startMail } from './mailbox.ts';

const noon = Date.UTC(2026, 10, 23, 3);
let mailbox: Mailbox;
beforeEach(async () => {
  mailbox = await startMail({ port: 0, clock: { now: () => noon } });
});
afterEach(() => mailbox.close());

const alert = {
  from: 'ひだまり <no-reply@hidamari.example>',
  to: 'staff@town.example',
  subject: '【ひだまり】安否の確認が必要な方が3名います',
  text: '管理画面で確認してください。\nhttps://hidamari.example/alerts',
};

async function send(
  mail: SendMailOptions,
  options: { auth?: { user: string; pass: string }; socketTimeout?: number } = {},
) {
  const transport = createTransport({ host: '127.0.0.1', port: mailbox.port, ...options });
  try {
    return await transport.sendMail(mail);
  } finally {
    transport.close();
  }
}

test('a Japanese mail arrives as it was sent', async () => {
  const { messageId } = await send(alert);
  const [mail] = mailbox.inbox();
  expect(mail).toEqual({
    id: '1',
    at: noon,
    from: '"ひだまり" <no-reply@hidamari.example>',
    to: ['staff@town.example'],
    subject: alert.subject,
    text: `${alert.text}\n`,
    messageId,
  });
});

test('the newest is last, hidden recipients are shown, a repeated Message-ID is kept', async () => {
  await send({ ...alert, messageId: '<one@hidamari.example>' });
  await send({ ...alert, messageId: '<one@hidamari.example>', bcc: 'chief@town.example' });
  expect(mailbox.inbox().map(({ id, to, messageId }) => [id, to, messageId])).toEqual([
    ['1', ['staff@town.example'], '<one@hidamari.example>'],
    ['2', ['staff@town.example', 'chief@town.example'], '<one@hidamari.example>'],
  ]);
});

test('any sign-in will do', async () => {
  await send(alert, { auth: { user: 'anybody', pass: 'anything' } });
  expect(mailbox.inbox()).toHaveLength(1);
});

test.each(['451', '550'] as const)('refuses with %s until told otherwise', async (answer) => {
  mailbox.refuse(answer);
  await expect(send(alert)).rejects.toMatchObject({ responseCode: Number(answer) });
  await expect(send(alert)).rejects.toMatchObject({ responseCode: Number(answer) });
  expect(mailbox.inbox()).toEqual([]);
  mailbox.refuse(null);
  await send(alert);
  expect(mailbox.inbox()).toHaveLength(1);
});

test('can leave the sender without an answer', async () => {
  mailbox.refuse('nothing');
  await expect(send(alert, { socketTimeout: 50 })).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  expect(mailbox.inbox()).toEqual([]);
});

test('closes although a sender stays connected', async () => {
  const sender = connect(mailbox.port, '127.0.0.1');
  await once(sender, 'data');
  await mailbox.close();
  await once(sender, 'close');
});

test('tells listeners until they leave, and forgets when cleared', async () => {
  const heard = vi.fn();
  const leave = mailbox.onMail(heard);
  await send(alert);
  leave();
  await send(alert);
  expect(heard.mock.calls).toEqual([[mailbox.inbox()[0]]]);
  mailbox.clear();
  expect(mailbox.inbox()).toEqual([]);
});

test('a busy port is a failure to start', async () => {
  await expect(startMail({ port: mailbox.port, clock: { now: () => 0 } })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
