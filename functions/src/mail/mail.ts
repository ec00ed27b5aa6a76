import type { Transporter } from 'nodemailer';
import type { Mail } from '../actions/world.ts';
import type { Config } from '../config.ts';
import type { Delivery } from '../domain/outgoing.ts';
import { composeLetter } from '../messages/letter.ts';
import { composeNotice } from '../messages/notice.ts';

/**
 * Mails to staff. SMTP has no retry key: the Message-ID is derived from the decision, so that a mail that
 * had to be sent twice is one mail to the reader's program.
 */
export function smtpMail(config: Config): Mail {
  const { SMTP_URL, MAIL_FROM: from, PUBLIC_ORIGIN } = config;
  const options = { pool: true, connectionTimeout: 10_000, socketTimeout: 20_000 } as object;
  // Most instances never send a mail: a tap's cold start shall not load what sends them.
  let transport: Promise<Transporter> | undefined;
  const open = async () => (await import('nodemailer')).createTransport(SMTP_URL, options);
  const domain = new URL(PUBLIC_ORIGIN).hostname;
  const send = async (
    to: string,
    mail: { subject: string; text: string },
    key: string,
  ): Promise<Delivery> => {
    try {
      const smtp = await (transport ??= open());
      await smtp.sendMail({ from, to, ...mail, messageId: `<${key}@${domain}>` });
      return 'done';
    } catch (error) {
      return isPermanent(error) ? 'never' : 'later';
    }
  };
  return {
    send: ({ settings }, address, notice, key) =>
      send(address, composeNotice(notice, settings, PUBLIC_ORIGIN), key),
    sendLetter: ({ settings }, address, letter, link, key) =>
      send(address, composeLetter(letter, settings, link), key),
  };
}

/**
 * 5xx is the server's last word about this mail (RFC 5321, 4.2.1); about our sign-in it is not: a changed password says
 * nothing of the mail. Everything else may pass.
 */
function isPermanent(error: unknown): boolean {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return code !== 'EAUTH' && typeof responseCode === 'number' && responseCode >= 500;
}
