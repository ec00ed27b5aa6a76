import { z } from 'zod';

/** LINE wants addresses percent-encoded: nothing but visible ASCII. */
const encoded = /^[!-~]+$/;

/** The address of an image, video or sound. */
export const httpsUrl = url(2000, ['https:'], 'invalid url');

/** The address an action opens. */
export const actionUri = url(1000, ['http:', 'https:', 'line:', 'tel:'], 'invalid uri');

function url(max: number, schemes: string[], message: string) {
  return z
    .string()
    .max(max, `Length must be between 0 and ${max}`)
    .refine((text) => encoded.test(text) && schemes.includes(scheme(text)), message);
}

function scheme(text: string): string {
  return URL.parse(text)?.protocol ?? '';
}
