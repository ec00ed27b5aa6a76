import { randomBytes, randomUUID } from 'node:crypto';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID: 48 bits of time, 80 bits of chance, so that ids sort by the time of their event. */
export function webhookEventId(at: number): string {
  let value = (BigInt(at) << 80n) | BigInt(`0x${hex(10)}`);
  let text = '';
  for (let i = 0; i < 26; i += 1) {
    text = crockford.charAt(Number(value & 31n)) + text;
    value >>= 5n;
  }
  return text;
}

let lastMessage = 461_230_966_842_064_896n;

/** LINE's message ids are decimal numbers too large for a double; these also rise. */
export function messageId(): string {
  lastMessage += 1n;
  return lastMessage.toString();
}

export const userId = () => `U${hex(16)}`;
export const replyToken = () => hex(16);
export const opaqueToken = () => randomBytes(48).toString('base64url');
export const richMenuId = () => `richmenu-${hex(16)}`;
export const requestId = () => randomUUID();

function hex(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}
