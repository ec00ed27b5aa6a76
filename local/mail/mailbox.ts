import type { AddressInfo } from 'node:net';
import { callbackify } from 'node:util';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Clock } from '../clock/clock.ts';
import type { Mail } from '../platform/contract.ts';

/** `nothing` lets the sender wait for an answer for ever. */
export type MailRefusal = '451' | '550' | 'nothing';

export interface Mailbox {
  port: number;
  /** Newest last. */
  inbox(): Mail[];
  /** Calls the listener for each mail that arrives; returns what ends that. */
  onMail(listener: (mail: Mail) => void): () => void;
  /** How deliveries are answered from now on; null accepts them again. What is refused is not kept. */
  refuse(answer: MailRefusal | null): void;
  clear(): void;
  /** Cuts open connections and frees the port. */
  close(): Promise<void>;
}

const refusals = {
  '451': '4.3.0 Try again later',
  '550': '5.1.1 No such mailbox',
};

/**
 * An SMTP server on 127.0.0.1 that takes every mail, with or without a sign-in, and keeps it in memory. A Message-ID
 * seen before is kept again. Port 0 picks a free one; rejects when the port is taken.
 */
export async function startMail({ port, clock }: { port: number; clock: Clock }): Promise<Mailbox> {
  const mails: Mail[] = [];
  const listeners = new Set<(mail: Mail) => void>();
  let refusal: MailRefusal | null = null;
  let arrived = 0;

  async function receive(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
    const parsed = await simpleParser(stream);
    if (refusal === 'nothing') return new Promise(() => undefined);
    if (refusal) throw Object.assign(new Error(refusals[refusal]), { responseCode: Number(refusal) });
    const mail: Mail = {
      id: String((arrived += 1)),
      at: clock.now(),
      from: parsed.from?.text ?? '',
      to: envelope.rcptTo.map(({ address }) => address),
      subject: parsed.subject ?? '',
      text: parsed.text ?? '',
      messageId: parsed.messageId ?? '',
    };
    mails.push(mail);
    for (const listener of listeners) listener(mail);
  }

  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    // A sender that was never answered would otherwise hold the server open for half a minute.
    closeTimeout: 1,
    onAuth: ({ username }, _session, done) => done(null, { user: username ?? 'anybody' }),
    onData: callbackify(receive),
  });
  const { promise: listening, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', resolve);
  await listening;
  // From here on only a sender that hangs up in the middle ends up here; the sender knows.
  server.on('error', () => undefined);

  return {
    port: (server.server.address() as AddressInfo).port,
    inbox: () => [...mails],
    onMail: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    refuse: (answer) => {
      refusal = answer;
    },
    clear: () => void mails.splice(0),
    close: () => new Promise((closed) => server.close(closed)),
  };
}
