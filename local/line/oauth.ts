import type { Platform } from './platform.ts';
import { ok } from './route.ts';
import type { FormRoute } from './route.ts';

/** Channel access tokens, and the check of ID tokens. */
export function oauthRoutes({ tokens, idTokens }: Platform): FormRoute[] {
  const form = { method: 'POST', takes: 'form' } as const;
  return [
    { ...form, path: '/oauth2/v3/token', endpoint: 'token', answer: (it) => ok({ ...tokens.issue(it) }) },
    {
      ...form,
      path: '/oauth2/v2.1/verify',
      endpoint: 'verify',
      answer: async (it) => ok(await idTokens.verify(it)),
    },
  ];
}
