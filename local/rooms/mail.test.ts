import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Mail as MailRoom } from '../../functions/src/actions/world.ts';
import type { Notice } from '../../functions/src/domain/message.ts';
import { everyLetter } from '../../functions/src/messages/samples/every-letter.ts';
import { everyNotice } from '../../functions/src/messages/samples/every-notice.ts';
import { outgoingId } from '../../functions/src/domain/outgoing.ts';
import { smtpMail } from '../../functions/src/mail/mail.ts';
import { aMunicipality } from '../../functions/src/testing/a-municipality.ts';
import { at } from '../../functions/src/testing/world-at.ts';
import { startMail, type Mailbox } from '../mail/mailbox.ts';

let mailbox: Mailbox;
let mail: MailRoom;
beforeEach(async () => {
  mailbox = await startMail({ port: 0, clock: { now: () => 0 } });
  mail = roomAt(mailbox.port);
});
afterEach(() => mailbox.close());

const roomAt = (port: number, user = '') =>
  smtpMail({
    LINE_CHANNELS: {},
    LINE_API_ORIGIN: 'https://api.line.me',
    LINE_DATA_API_ORIGIN: 'https://api-data.line.me',
    PUBLIC_ORIGIN: 'https://hidamari.example:8443',
    MAIL_FROM: 'ひだまり <no-reply@hidamari.example>',
    SMTP_URL: `smtp://${user}127.0.0.1:${port}`,
    HEARTBEAT_URL: '',
  });

const demo = aMunicipality('demo', 0);
const noon = at('2026-11-23 12:30');
const silence: Notice = { kind: 'silence', people: 3, alone: 0, at: noon };
const key = outgoingId('demo', 'silence/7/staff/0');
const send = (room = mail) => room.send(demo, 'clerk@town.example', silence, key);

test('a notification arrives with its numbers, its moment and where to go on', async () => {
  expect(await send()).toBe('done');
  expect(mailbox.inbox()).toMatchObject([
    {
      from: '"ひだまり" <no-reply@hidamari.example>',
      to: ['clerk@town.example'],
      subject: '【要確認】お返事がまだの方 3名（ひだまり町）',
      messageId: `<${key}@hidamari.example>`,
    },
  ]);
  const text = mailbox.inbox()[0]?.text ?? '';
  expect(text).toContain('3名');
  expect(text).toContain('11月23日（月）午後0時30分');
  expect(text).toContain('https://hidamari.example:8443');
});

test('sent again it carries the same Message-ID, another decision another', async () => {
  await send();
  await send();
  await mail.send(demo, 'clerk@town.example', silence, outgoingId('demo', 'silence/8/staff/0'));
  const [first, again, other] = mailbox.inbox().map(({ messageId }) => messageId);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test('one mail after the other, and several at once, all arrive', async () => {
  expect(await Promise.all(Array.from({ length: 12 }, () => send()))).toEqual(Array(12).fill('done'));
  expect(mailbox.inbox()).toHaveLength(12);
});

describe('the server', () => {
  test('refuses for now: later, and later it arrives', async () => {
    mailbox.refuse('451');
    expect(await send()).toBe('later');
    mailbox.refuse(null);
    expect(await send()).toBe('done');
    expect(mailbox.inbox()).toHaveLength(1);
  });

  test('refuses for good: never', async () => {
    mailbox.refuse('550');
    expect(await send()).toBe('never');
  });

  test('is not there: later', async () => {
    const gone = await startMail({ port: 0, clock: { now: () => 0 } });
    await gone.close();
    expect(await send(roomAt(gone.port))).toBe('later');
  });

  test('does not let us in: later, because that says nothing about the mail', async () => {
    const strict = new SMTPServer({
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      onAuth: (_auth, _session, done) => done(new Error('wrong password')),
    });
    strict.listen(0, '127.0.0.1');
    await once(strict.server, 'listening');
    const { port } = strict.server.address() as AddressInfo;
    expect(await send(roomAt(port, 'user:old-password@'))).toBe('later');
    await new Promise<void>((closed) => strict.close(closed));
  });
});

describe('the connection is lost', () => {
  /** A way to the mailbox that is cut when the mail was sent, or when it arrived; then it is open again. */
  async function cutOnce(when: 'left' | 'arrived') {
    let done = false;
    const sockets: Socket[] = [];
    const cut = () => {
      if (!done) for (const socket of sockets) socket.destroy();
      done = true;
    };
    mailbox.onMail(() => when === 'arrived' && cut());
    const way = createServer((sender) => {
      const receiver = connect(mailbox.port, '127.0.0.1');
      for (const socket of [sender, receiver]) sockets.push(socket.on('error', () => undefined));
      let said = '';
      sender.on('data', (bytes) => {
        said += String(bytes);
        if (when === 'left' && said.includes('\r\n.\r\n')) cut();
      });
      sender.pipe(receiver).pipe(sender);
    });
    way.listen(0, '127.0.0.1');
    await once(way, 'listening');
    return { port: (way.address() as AddressInfo).port, close: () => way.close() };
  }

  test.each([
    ['left', 1],
    ['arrived', 2],
  ] as const)('when the mail had %s: later; then %i came, one to the reader', async (when, mails) => {
    const way = await cutOnce(when);
    const room = roomAt(way.port);
    expect(await send(room)).toBe('later');
    expect(await send(room)).toBe('done');
    expect(mailbox.inbox()).toHaveLength(mails);
    expect(new Set(mailbox.inbox().map(({ messageId }) => messageId)).size).toBe(1);
    way.close();
  });
});

test('no notification shows a person or a number of theirs, and none an address in its subject', async () => {
  const notices = Object.values(everyNotice);
  await Promise.all(
    notices.map((notice) => mail.send(demo, 'clerk@town.example', notice, outgoingId('demo', notice.kind))),
  );
  expect(mailbox.inbox()).toHaveLength(notices.length);
  for (const { subject, text } of mailbox.inbox()) {
    // Nothing of five digits or more is said, and nobody: what a notice carries are small numbers and a moment.
    expect(`${subject}${text.replaceAll('https://hidamari.example:8443', '')}`).not.toMatch(
      /\d{5}|さん|様|U[0-9a-f]{32}/,
    );
    expect(subject).not.toMatch(/https?:|@/);
    expect(subject).toContain('ひだまり町');
  }
});

test('a letter to staff has its link in the text, and neither that nor an address in its subject', async () => {
  const link = 'https://hidamari.example:8443/auth/action?mode=resetPassword&oobCode=x';
  for (const letter of Object.values(everyLetter)) {
    const sent = mail.sendLetter(demo, 'sato@town.example', letter, link, outgoingId('demo', letter.kind));
    expect(await sent).toBe('done');
  }
  expect(mailbox.inbox()).toHaveLength(2);
  for (const { to, subject, text } of mailbox.inbox()) {
    expect(to).toEqual(['sato@town.example']);
    expect(text).toContain(link);
    expect(subject).toMatch(/^【職員の画面】[^@:/]*（ひだまり町）$/);
  }
  mailbox.refuse('550');
  expect(await mail.sendLetter(demo, 'gone@town.example', everyLetter.invitation, link, 'k')).toBe('never');
});
