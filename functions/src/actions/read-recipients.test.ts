import { expect, test } from 'vitest';
import { withCode } from '../domain/recipient.ts';
import { role } from '../domain/staff.ts';
import { aRecipient } from '../testing/a-recipient.ts';
import { worldAt } from '../testing/world-at.ts';
import { readRecipients, shownCode } from './read-recipients.ts';

const chief = aRecipient('chief', {
  by: { way: 'line', lineUserId: 'Uchief' },
  wants: ['help', 'silent'],
  failedAt: 7,
});
const newcomer = withCode(aRecipient('newcomer', { confirmedAt: null }), '12345678', 0);

function aTown() {
  const town = worldAt('2026-11-23 10:00', { summaryTime: '17:00' });
  for (const each of [chief, newcomer]) town.towns.documents.set(`demo/recipients/${each.id}`, each);
  return town;
}

test('says whom notices reach, by what way, and of what nobody would hear', async () => {
  const town = aTown();
  town.towns.documents.set('demo/recipients/clerk', aRecipient('clerk', { wants: ['silent', 'unsent'] }));
  expect(await readRecipients(town.world, 'demo', 'admin')).toEqual({
    friendUrl: 'https://line.me/R/ti/p/@hidamari-demo',
    summaryTime: '17:00',
    gaps: ['help', 'unreachable'],
    recipients: [
      expect.objectContaining({ id: 'chief', way: 'line', address: null, state: 'unreachable', failedAt: 7 }),
      expect.objectContaining({ id: 'clerk', way: 'mail', state: 'confirmed', wants: ['silent', 'unsent'] }),
      expect.objectContaining({
        id: 'newcomer',
        state: 'waiting',
        confirmedAt: null,
        codeExpiresAt: 86_400_000,
      }),
    ],
  });
});

test.each(role.options)(
  '%s: mail addresses are for those who may change them; codes and talks for nobody',
  async (reader) => {
    const shown = JSON.stringify(await readRecipients(aTown().world, 'demo', reader));
    expect(shown.includes('newcomer@demo.example')).toBe(reader === 'admin');
    expect(shown).not.toContain('12345678');
    expect(shown).not.toContain('Uchief');
  },
);

test('a code for LINE is shown to whoever asked for it; a code by mail to nobody but the mailbox', () => {
  expect(shownCode(newcomer)).toEqual({ recipientId: 'newcomer', code: null });
  const onLine = withCode(chief, '87654321', 0);
  expect(shownCode(onLine)).toEqual({
    recipientId: 'chief',
    code: { digits: '87654321', expiresAt: 86_400_000 },
  });
});
