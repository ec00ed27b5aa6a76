import { beforeAll, describe, expect, test } from 'vitest';
import { addStaff } from '../../functions/src/auth/staff-accounts.ts';
import { may, PERMISSIONS, role, type Permission, type Role } from '../../functions/src/domain/staff.ts';
import { aSubject } from '../../functions/src/testing/a-subject.ts';
import { aStack } from './a-stack.ts';

const towns = aStack('2026-11-23 10:00', {}, ['demo', 'other']);
const calls = Object.keys(PERMISSIONS) as Permission[];
const PASSWORD = 'hidamari-demo';

let tokens: Record<Role | 'disabled' | 'foreign', string>;
beforeAll(async () => {
  const [admin, staff, viewer, disabled] = await Promise.all([
    signedIn('demo', 'admin', 'admin'),
    signedIn('demo', 'staff', 'staff'),
    signedIn('demo', 'viewer', 'viewer'),
    signedIn('demo', 'admin', 'disabled'),
  ]);
  tokens = { admin, staff, viewer, disabled, foreign: await signedIn('other', 'admin', 'foreign') };
  await towns().towns.change('demo', async (demo) => {
    demo.saveSubject(aSubject('s1', { name: '山田 花子' }));
    for (const each of await demo.staffMembers('active', 10)) {
      if (each.email === 'disabled@demo.example') demo.saveStaff({ ...each, disabledAt: towns().now() });
    }
  });
});

/** Makes an account as `npm run staff:add` does, and signs in at the Auth emulator. */
async function signedIn(municipalityId: string, as: Role, name: string): Promise<string> {
  const email = `${name}@${municipalityId}.example`;
  await addStaff(towns().towns, { municipalityId, email, role: as, name, password: PASSWORD });
  const host = process.env['FIREBASE_AUTH_EMULATOR_HOST'];
  const response = await fetch(
    `http://${host}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=local`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password: PASSWORD, returnSecureToken: true }),
    },
  );
  return ((await response.json()) as { idToken: string }).idToken;
}

/** What no call takes: who is let in is told so, who is not learns nothing, and nothing is done. */
const NONSENSE = { nonsense: true };

async function ask(token: string | null, call: string, input: object = NONSENSE): Promise<unknown> {
  const response = await fetch(towns().emulators.functionUrl('staffApi'), {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ data: { call, input } }),
  });
  return response.json();
}

const LET_IN = { error: { message: 'bad input', status: 'INVALID_ARGUMENT' } };
/** All that a refusal says. */
const refusedAs = (refusal: string, status: string) => ({
  error: { message: refusal, status, details: { refusal } },
});
const NOT_STAFF = refusedAs('not-staff', 'PERMISSION_DENIED');

/** A token like another one, with other claims: the emulators check no signature, so the claims alone must not do. */
function forged(token: string, claims: object): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const known = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const said = Buffer.from(JSON.stringify({ ...known, ...claims })).toString('base64url');
  return [header, said, signature].join('.');
}

describe.each(role.options)('%s', (as) => {
  test('may make the calls that the table allows, and no other', async () => {
    for (const call of calls) {
      const expected = may(as, call) ? LET_IN : refusedAs('not-allowed', 'PERMISSION_DENIED');
      expect({ call, answer: await ask(tokens[as], call) }).toEqual({ call, answer: expected });
    }
  }, 60_000);
});

test.each<[string, () => string | null, object]>([
  ['nobody', () => null, refusedAs('not-signed-in', 'UNAUTHENTICATED')],
  ['a disabled account, with a token that is still valid', () => tokens.disabled, NOT_STAFF],
  ['a viewer who claims to be admin', () => forged(tokens.viewer, { role: 'admin' }), NOT_STAFF],
  [
    'the admin of another town who claims this one',
    () => forged(tokens.foreign, { municipalityId: 'demo' }),
    NOT_STAFF,
  ],
  ['an account without claims', () => forged(tokens.admin, { municipalityId: undefined }), NOT_STAFF],
])(
  '%s may make no call, and hears nothing but that',
  async (_who, token, expected) => {
    for (const call of calls) {
      expect({ call, answer: await ask(token(), call) }).toEqual({ call, answer: expected });
    }
  },
  60_000,
);

test('the admin of another town finds nobody of this one', async () => {
  const mine = await ask(tokens.viewer, 'subject.read', { subjectId: 's1' });
  expect(JSON.stringify(mine)).toContain('山田');
  const theirs = await ask(tokens.foreign, 'subject.read', { subjectId: 's1' });
  expect(theirs).toEqual(refusedAs('no-such-subject', 'NOT_FOUND'));
});
