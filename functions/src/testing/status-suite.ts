import { expect, test } from 'vitest';
import type { Towns } from '../actions/town.ts';
import type { Message, Notice } from '../domain/message.ts';
import { toAccount, toPerson, toRecipient, toStaff, outgoing, type Content } from '../domain/outgoing.ts';
import { roundSchema } from '../domain/round.ts';
import { aRecipient } from './a-recipient.ts';
import { at } from './world-at.ts';

const morning = at('2026-11-23 07:00');
const notice: Notice = { kind: 'all-clear', about: [], at: morning };
const allClear: Message = { kind: 'all-clear', label: { number: '1' }, by: { role: 'staff' }, at: morning };

/** What every store must do to show how the service runs. */
export function statusSuite(open: () => Towns): void {
  const round = (waveId: string, date: string, accepted: number) =>
    roundSchema.parse({
      waveId,
      seq: Number(date.slice(-2)),
      date,
      openedAt: morning,
      pending: [],
      deliveredAt: morning,
      accepted,
      notAsked: [],
      missed: null,
    });

  test('the rounds of all waves from a day on, the earliest first, and how many they asked', async () => {
    const rounds = [
      round('w1', '2026-11-22', 5),
      round('w2', '2026-11-23', 7),
      round('w1', '2026-11-21', 90),
    ];
    await open().change('demo', async (town) => rounds.forEach((each) => town.saveRound(each)));
    await open().read('demo', async (town) => {
      expect(await town.roundsFrom('2026-11-22')).toEqual([rounds[0], rounds[1]]);
      expect(await town.countAskedFrom('2026-11-22')).toBe(12);
      expect(await town.roundsFrom('2026-11-24')).toEqual([]);
      expect(await town.countAskedFrom('2026-11-24')).toBe(0);
    });
    expect(await open().read('other', (town) => town.countAskedFrom('2026-11-01'))).toBe(0);
  });

  test('what waits to be said is counted, tried or not, and the oldest of it is found', async () => {
    const made = (n: number, status: 'waiting' | 'sending' | 'sent') => ({
      ...outgoing('demo', `${n}`, toStaff(notice), morning + n),
      status,
    });
    const all = [made(3, 'waiting'), made(1, 'sent'), made(2, 'sending')];
    await open().change('demo', async (town) => all.forEach((each) => town.saveOutgoing(each)));
    await open().read('demo', async (town) => {
      expect(await town.countWaiting()).toBe(2);
      expect(await town.oldestWaiting()).toEqual(all[2]);
    });
    await open().read('other', async (town) => {
      expect(await town.countWaiting()).toBe(0);
      expect(await town.oldestWaiting()).toBeNull();
    });
  });

  test('what was given up is counted from a moment on, by where it went or by kind', async () => {
    const failed = (n: number, content: Content, status: 'failed' | 'sent' = 'failed') => ({
      ...outgoing('demo', `${n}`, content, morning + n),
      status,
      content: null,
      dueAt: null,
    });
    const alarm = toPerson('w', { kind: 'alert-notice' });
    const all = [
      failed(0, alarm),
      failed(1, alarm),
      failed(2, toPerson('w', { kind: 'help-notice' }), 'sent'),
      failed(3, toPerson('w', allClear)),
      failed(4, toRecipient('clerk', notice)),
      failed(5, toAccount('u')),
    ];
    await open().change('demo', async (town) => all.forEach((each) => town.saveOutgoing(each)));
    await open().read('demo', async (town) => {
      const since = morning + 1;
      expect(await town.countFailed(since)).toBe(4);
      expect(await town.countFailed(morning)).toBe(5);
      expect(await town.countFailed(since, { to: 'person' })).toBe(2);
      expect(await town.countFailed(since, { to: 'recipient' })).toBe(1);
      expect(await town.countFailed(since, { to: 'account' })).toBe(1);
      expect(await town.countFailed(since, { to: 'menu' })).toBe(0);
      expect(await town.countFailed(since, { kinds: ['alert-notice', 'help-notice'] })).toBe(1);
      expect(await town.countFailed(since, { kinds: ['all-clear'] })).toBe(2);
    });
    expect(await open().read('other', (town) => town.countFailed(0))).toBe(0);
  });

  test('recipients are counted by whether notices reach them; who never confirmed is not reachable', async () => {
    const all = [
      aRecipient('clerk'),
      aRecipient('gone', { failedAt: morning }),
      aRecipient('never', { confirmedAt: null }),
      aRecipient('wrong', { confirmedAt: null, failedAt: morning }),
    ];
    await open().change('demo', async (town) => all.forEach((each) => town.saveRecipient(each)));
    await open().read('demo', async (town) => {
      expect(await town.countRecipients('reachable')).toBe(1);
      expect(await town.countRecipients('unreachable')).toBe(2);
    });
    expect(await open().read('other', (town) => town.countRecipients('reachable'))).toBe(0);
  });

  test('the last webhook is what was noted last; of a town that heard nothing there is none', async () => {
    for (const moment of [morning, morning + 1]) {
      await open().noteWebhook('demo', { at: moment });
    }
    expect(await open().read('demo', (town) => town.lastWebhook())).toEqual({ at: morning + 1 });
    expect(await open().read('other', (town) => town.lastWebhook())).toBeNull();
  });
}
