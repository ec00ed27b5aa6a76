import { errors, generateKeyPair, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import type { Clock } from '../clock/clock.ts';
import { badGrant } from './refusal.ts';

const issuer = 'https://access.line.me';
const lifeSec = 3600;

/** The ID tokens LIFF hands out and LINE Login verifies. */
export interface IdTokens {
  /** What `liff.getIDToken()` gives: an ES256 token for the login channel, good for one hour. */
  issue(subject: { userId: string; name: string; loginChannelId: string }): Promise<string>;
  /** Answers `POST /oauth2/v2.1/verify`; refuses with LINE's error descriptions. */
  verify(form: URLSearchParams): Promise<JWTPayload>;
}

export function createIdTokens(clock: Clock): IdTokens {
  const keys = generateKeyPair('ES256');

  return {
    async issue({ userId, name, loginChannelId }) {
      const iat = Math.floor(clock.now() / 1000);
      return new SignJWT({ name })
        .setProtectedHeader({ typ: 'JWT', alg: 'ES256' })
        .setIssuer(issuer)
        .setSubject(userId)
        .setAudience(loginChannelId)
        .setIssuedAt(iat)
        .setExpirationTime(iat + lifeSec)
        .sign((await keys).privateKey);
    },
    async verify(form) {
      const { publicKey } = await keys;
      const { payload } = await jwtVerify(form.get('id_token') ?? '', publicKey, {
        issuer,
        audience: form.get('client_id') ?? '',
        currentDate: new Date(clock.now()),
      }).catch((error: unknown) => {
        throw badGrant(problemOf(error));
      });
      if (form.has('nonce') && payload['nonce'] !== form.get('nonce'))
        throw badGrant('Invalid IdToken Nonce.');
      if (form.has('user_id') && payload.sub !== form.get('user_id')) {
        throw badGrant('Invalid IdToken Subject Identifier.');
      }
      return payload;
    },
  };
}

function problemOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'IdToken expired.';
  const claim = error instanceof errors.JWTClaimValidationFailed ? error.claim : null;
  if (claim === 'iss') return 'Invalid IdToken Issuer.';
  return claim === 'aud' ? 'Invalid IdToken Audience.' : 'Invalid IdToken.';
}
