import { validateSignature } from '@line/bot-sdk';

/** Whether a webhook body comes from LINE: HMAC-SHA256 over the raw bytes, before anything of it is parsed. */
export function isSigned(rawBody: Buffer, channelSecret: string, signature: string | undefined): boolean {
  return signature !== undefined && validateSignature(rawBody, channelSecret, signature);
}
