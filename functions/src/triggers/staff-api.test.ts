import type { CallableRequest } from 'firebase-functions/https';
import functionsTest from 'firebase-functions-test';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openAlert } from '../domain/alert.ts';
import type { Role } from '../domain/staff.ts';
import { aSubject, patience } from '../testing/a-subject.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { at, worldAt } from '../testing/world-at.ts';
import { staffApiFor } from './staff-api.ts';

const testing = functionsTest();
afterAll(() => testing.cleanup());

let town: ReturnType<typeof worldAt>;
beforeEach(async () => {
  town = worldAt('2026-11-23 10:00', {}, ['demo', 'other']);
  await town.towns.change('demo', async (demo) => {
    for (const role of ['admin', 'staff', 'viewer'] as const) {
      demo.saveStaff(aStaffMember(role, { role }));
    }
    demo.saveSubject(aSubject('s1', { name: '山田 花子' }));
  });
});

const today = { call: 'today.read', input: {} };
const signedIn = (uid: string, claims: object = {}) => ({ uid, token: { ...claims } });
const staff = (uid: Role, claims: object = {}) =>
  signedIn(uid, { municipalityId: 'demo', role: uid, ...claims });

async function ask(auth: object | undefined, data: unknown = today): Promise<unknown> {
  const api = testing.wrap(staffApiFor(() => town.world, town.now));
  return api({ auth, data, rawRequest: {}, acceptsStreaming: false } as CallableRequest);
}

test.each(['admin', 'staff', 'viewer'] as const)('%s sees today, with moments as ISO texts', async (role) => {
  const answer = await ask(staff(role));
  expect(answer).toMatchObject({
    waves: [{ nextRoundAt: new Date(at('2026-11-24 08:00')).toISOString() }],
    counts: { scheduled: 1 },
  });
  expect(JSON.stringify(answer)).not.toContain('山田');
});

test.each<[string, object | undefined, string, string]>([
  ['nobody', undefined, 'unauthenticated', 'not-signed-in'],
  ['an account without claims', signedIn('admin'), 'permission-denied', 'not-staff'],
  ['a claim that is no role', staff('admin', { role: 'root' }), 'permission-denied', 'not-staff'],
  ['a claim to another role', staff('viewer', { role: 'admin' }), 'permission-denied', 'not-staff'],
  ['staff of another town', staff('admin', { municipalityId: 'other' }), 'permission-denied', 'not-staff'],
  ['staff of no town', staff('admin', { municipalityId: 'nowhere' }), 'permission-denied', 'not-staff'],
])('%s is refused', async (_who, auth, code, refusal) => {
  await expect(ask(auth)).rejects.toMatchObject({ code, details: { refusal } });
});

test('who was removed is out at once, whatever the token says', async () => {
  await expect(ask(staff('admin'))).resolves.toBeDefined();
  town.towns.documents.delete('demo/staff/admin');
  await expect(ask(staff('admin'))).rejects.toMatchObject({ details: { refusal: 'not-staff' } });
});

test.each([
  ['an unknown call', { call: 'town.burn', input: {} }],
  ['a name every object has', { call: 'toString', input: {} }],
  ['no call', null],
  ['no input', { call: 'today.read' }],
  ['input the call does not take', { call: 'today.read', input: { municipalityId: 'other' } }],
])('%s is an invalid argument', async (_what, data) => {
  await expect(ask(staff('admin'), data)).rejects.toMatchObject({ code: 'invalid-argument' });
});

test('who may not ask does not learn whether the input was right', async () => {
  await expect(
    ask(staff('admin', { municipalityId: 'other' }), { call: 'today.read' }),
  ).rejects.toMatchObject({
    code: 'permission-denied',
  });
});

test('a bug of ours is logged and tells the browser nothing', async () => {
  const opened = openAlert(aSubject('s1'), 'help', 0, patience, town.now());
  town.towns.documents.set('demo/alerts/broken', { ...opened.alert, openedAt: 'yesterday, 山田 花子' });
  const first = { call: 'alerts.first', input: {} };
  const refused = await ask(staff('admin'), first).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'internal', message: 'failed' });
  expect(JSON.stringify(refused)).not.toContain('山田');
  expect(town.errors).toHaveLength(1);
});

test('who was disabled is out at once, whatever the token says', async () => {
  await town.towns.change('demo', async (demo) => {
    const admin = await demo.staff('admin');
    if (admin) demo.saveStaff({ ...admin, disabledAt: town.now() });
  });
  await expect(ask(staff('admin'))).rejects.toMatchObject({ details: { refusal: 'not-staff' } });
});

test('staff take a case and close it; the second hears who was first; a viewer may do neither', async () => {
  const opened = openAlert(aSubject('s1', { name: '山田 花子' }), 'silence', 2, patience, town.now());
  await town.towns.change('demo', async (demo) => {
    demo.saveAlert(opened);
    demo.saveSubject(opened.subject);
  });
  const input = { alertId: opened.alert.id };
  await expect(ask(staff('viewer'), { call: 'alert.take', input })).rejects.toMatchObject({
    details: { refusal: 'not-allowed' },
  });
  expect(await ask(staff('staff'), { call: 'alert.take', input })).toEqual({ is: 'yours' });
  expect(await ask(staff('admin'), { call: 'alert.take', input })).toMatchObject({
    is: 'taken-before',
    by: { role: 'staff', uid: 'staff' },
  });

  const endings = { told: 0, safe: expect.stringContaining('見守り係の職員が確かめました') };
  expect(await ask(staff('staff'), { call: 'alert.endings', input })).toMatchObject(endings);
  const ending = { ...input, outcome: 'safe', reason: 'out', note: '畑にいました' };
  expect(await ask(staff('staff'), { call: 'alert.close', input: ending })).toEqual({ is: 'closed' });
  const shown = await ask(staff('viewer'), { call: 'alert.read', input });
  expect(shown).toMatchObject({
    status: 'closed',
    steps: [{}, { what: 'taken' }, { what: 'closed', reason: 'out', note: '畑にいました' }],
  });
});
