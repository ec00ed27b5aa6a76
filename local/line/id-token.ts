import { generateKeyPairSync, sign, verify } from 'node:crypto';
import type { Clock } from '../clock/clock.ts';
import { badGrant } from './refusal.ts';

const issuer = 'https://access.line.me';
const lifeSec = 3600;

interface Claims {
  iss: string;
  sub: string;
  aud: string;
  exp: number;
  iat: number;
  nonce?: string;
  name: string;
}

/** The ID tokens LIFF hands out and LINE Login verifies. */
export interface IdTokens {
  /** What `liff.getIDToken()` gives: an ES256 token for the login channel, good for one hour. */
  issue(subject: { userId: string; name: string; loginChannelId: string }): string;
  /** Answers `POST /oauth2/v2.1/verify`; refuses with LINE's error descriptions. */
  verify(form: URLSearchParams): Claims;
}

export function createIdTokens(clock: Clock): IdTokens {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  // JWS wants r and s side by side, node:crypto writes DER unless told otherwise.
  const dsaEncoding = 'ieee-p1363';

  return {
    issue({ userId, name, loginChannelId }) {
      const iat = Math.floor(clock.now() / 1000);
      const claims: Claims = { iss: issuer, sub: userId, aud: loginChannelId, exp: iat + lifeSec, iat, name };
      const signed = `${encode({ typ: 'JWT', alg: 'ES256' })}.${encode(claims)}`;
      const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding });
      return `${signed}.${signature.toString('base64url')}`;
    },
    verify(form) {
      const [header = '', payload = '', signature = ''] = (form.get('id_token') ?? '').split('.');
      const genuine = verify(
        'sha256',
        Buffer.from(`${header}.${payload}`),
        { key: publicKey, dsaEncoding },
        Buffer.from(signature, 'base64url'),
      );
      if (!genuine) throw badGrant('Invalid IdToken.');
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
      if (claims.iss !== issuer) throw badGrant('Invalid IdToken Issuer.');
      if (claims.exp * 1000 <= clock.now()) throw badGrant('IdToken expired.');
      if (claims.aud !== form.get('client_id')) throw badGrant('Invalid IdToken Audience.');
      if (form.has('nonce') && claims.nonce !== form.get('nonce')) throw badGrant('Invalid IdToken Nonce.');
      if (form.has('user_id') && claims.sub !== form.get('user_id')) {
        throw badGrant('Invalid IdToken Subject Identifier.');
      }
      return claims;
    },
  };
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
