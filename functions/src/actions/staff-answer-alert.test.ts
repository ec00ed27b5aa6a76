import { describe, expect, test } from 'vitest';
import type { Ending } from '../domain/ending.ts';
import { aSilentCase } from '../testing/a-silent-case.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { at, says, WELL } from '../testing/world-at.ts';
import { eraseSubject } from './erase-subject.ts';
import {
  closeAlertAsStaff,
  noteNotReachedAsStaff,
  noteOnAlert,
  reopenAlertAsStaff,
} from './staff-answer-alert.ts';

const [sato, suzuki] = [aStaffMember('sato'), aStaffMember('suzuki')];
const SAFE: Ending = { outcome: 'safe', reason: 'out' };

async function aCase() {
  const town = await aSilentCase();
  const { world, alertId } = town;
  return {
    ...town,
    note: (words: string, by = sato) => noteOnAlert(world, 'demo', alertId, by, words, town.now()),
    notReached: (by = sato) => noteNotReachedAsStaff(world, 'demo', alertId, by, town.now()),
    close: (ending = SAFE, by = sato) => closeAlertAsStaff(world, 'demo', alertId, by, ending, town.now()),
    reopen: (by = sato) => reopenAlertAsStaff(world, 'demo', alertId, by, town.now()),
    later: (minutes: number) => town.goToMoment(town.now() + minutes * 60_000),
    wait: (milliseconds: number) => town.sleepUntil(town.now() + milliseconds),
    heard: (who: string, kind: string) => town.heardBy(who).filter((said) => said.kind === kind),
    whats: async () => (await town.steps()).map(({ what }) => what),
  };
}

describe('a note', () => {
  test('is kept in the timeline with who wrote it, and nobody is told', async () => {
    const town = await aCase();
    await town.note(' ご近所の方が昨日見たそうです ');
    await town.later(1);
    const note = { what: 'note', note: 'ご近所の方が昨日見たそうです', by: { name: 'sato職員' } };
    expect((await town.steps()).at(-1)).toMatchObject(note);
    expect(JSON.stringify(town.outside.heard)).not.toContain('ご近所');
  });

  test('the same words by the same person within a minute are one note', async () => {
    const town = await aCase();
    await town.note('留守でした');
    await town.note('留守でした', suzuki);
    await town.note('庭にもいません');
    town.wait(59_999);
    await town.note('留守でした');
    expect(await town.whats()).toEqual(['opened', 'note', 'note', 'note']);
    town.wait(1);
    await town.note('留守でした');
    expect(await town.whats()).toHaveLength(5);
  });

  test('too long is a bug of whoever let it through', async () => {
    const town = await aCase();
    expect(() => town.note('あ'.repeat(201))).toThrow();
    await town.note('あ'.repeat(200));
    expect(await town.whats()).toEqual(['opened', 'note']);
  });

  test('is forgotten with the subject', async () => {
    const town = await aCase();
    await town.note('鈴木さんの隣です');
    await town.close();
    await town.later(1);
    await town.note('鈴木さんに聞きました');
    await eraseSubject(town.world, 'demo', (await town.hanako())?.id ?? '', town.now());
    await town.later(1);
    expect(JSON.stringify(town.state())).not.toContain('鈴木');
  });
});

test('not reached is noted as often as it happens, once a minute, and tells staff nothing they know', async () => {
  const town = await aCase();
  for (const _again of [1, 2]) await town.notReached();
  await town.notReached(suzuki);
  await town.later(1);
  await town.notReached();
  await town.later(1);
  expect(await town.whats()).toEqual(['opened', 'not-reached', 'not-reached', 'not-reached']);
  expect(town.notices()).toEqual(['silence']);
});

describe('closing', () => {
  test('safe: everybody alarmed hears the all-clear from the desk with the time, colleagues too, once', async () => {
    const town = await aCase();
    expect(await town.close()).toEqual({ is: 'closed' });
    expect(await town.close()).toMatchObject({ is: 'closed-before', by: { uid: 'sato' } });
    await town.later(1);
    for (const who of ['ichiro', 'megumi']) {
      const [only, ...more] = town.heard(who, 'all-clear');
      expect(more).toEqual([]);
      expect(only).toMatchObject({ by: { role: 'staff' }, at: at('2026-11-24 12:30') });
    }
    expect(town.notices()).toEqual(['silence', 'all-clear']);
    expect(JSON.stringify(town.outside.heard)).not.toContain('sato');
    expect(await town.alert()).toMatchObject({ closedBy: { uid: 'sato' }, outcome: 'safe', reason: 'out' });
  });

  test('not safe: nobody hears an all-clear; the family are asked to phone, staff are told', async () => {
    const town = await aCase();
    await town.close({ outcome: 'not-safe', reason: 'hospital' });
    await town.later(1);
    for (const who of ['ichiro', 'megumi']) {
      expect(town.heard(who, 'all-clear')).toEqual([]);
      expect(town.heard(who, 'case-ended')).toHaveLength(1);
    }
    expect(town.notices()).toEqual(['silence', 'not-safe']);
    expect(await town.proxyReport('2026-11-24')).toMatchObject({
      vouches: [{ by: { uid: 'sato' }, outcome: 'not-safe' }],
    });
  });

  test('the same silence does not alarm again the next day, a new one does', async () => {
    const town = await aCase();
    await town.close();
    expect(await town.hanako()).toMatchObject({ alertId: null, answeredThrough: 1 });
    await town.goTo('2026-11-25 12:29');
    expect(town.notices()).toEqual(['silence', 'all-clear']);
    await town.goTo('2026-11-25 12:30');
    expect(town.notices()).toEqual(['silence', 'all-clear', 'silence']);
  });

  test('a cry for help, which no sign of life ends', async () => {
    const town = await aCase();
    await town.does('hanako', says('助けて'));
    await town.does('hanako', WELL);
    expect(await town.alert()).toMatchObject({ kind: 'help', status: 'open' });
    await town.close();
    expect(await town.alert()).toMatchObject({ status: 'closed' });
  });

  test('whoever comes second hears by whom and when it was closed', async () => {
    const town = await aCase();
    await town.answers('ichiro', 'safe');
    const before = town.state();
    const closing = { is: 'closed-before', by: { name: 'ichiroさん' }, at: at('2026-11-24 12:30') };
    expect(await town.close()).toMatchObject(closing);
    expect(town.state()).toEqual(before);
  });
});

describe('opening again', () => {
  test('alarms the family and other staff anew, once; it is ended again as any other, and everybody hears it', async () => {
    const town = await aCase();
    await town.close();
    await town.later(1);
    for (const _again of [1, 2]) await town.reopen(suzuki);
    await town.later(1);
    expect(await town.whats()).toEqual(['opened', 'closed', 'reopened']);
    expect(await town.hanako()).toMatchObject({ alertId: town.alertId });
    for (const who of ['ichiro', 'megumi']) expect(town.heard(who, 'alert-again')).toHaveLength(1);
    expect(town.notices()).toEqual(['silence', 'all-clear', 'open-again']);

    await town.does('hanako', WELL);
    await town.later(1);
    for (const who of ['ichiro', 'megumi']) expect(town.heard(who, 'all-clear')).toHaveLength(2);
    expect(town.notices()).toEqual(['silence', 'all-clear', 'open-again', 'all-clear']);
  });

  test('not a day after its end, and not while another case about the same subject is open', async () => {
    const late = await aCase();
    await late.close();
    await late.does('hanako', WELL);
    await late.goTo('2026-11-25 12:29');
    late.wait(59_999);
    await late.reopen();
    await late.close();
    late.wait(24 * 60 * 60_000);
    await expect(late.reopen()).rejects.toMatchObject({ code: 'cannot-reopen' });

    const another = await aCase();
    await another.close();
    await another.does('hanako', says('助けて'));
    const before = another.state();
    await expect(another.reopen()).rejects.toMatchObject({ code: 'cannot-reopen' });
    expect(another.state()).toEqual(before);
  });
});

test('what never was, or whose subject has left, is refused', async () => {
  const town = await aCase();
  await eraseSubject(town.world, 'demo', (await town.hanako())?.id ?? '', town.now());
  for (const does of [() => town.note('x'), town.notReached, town.close, town.reopen]) {
    await expect(does()).rejects.toMatchObject({ code: 'no-such-alert' });
  }
  const closed = await aCase();
  await closed.close();
  await expect(closed.notReached()).rejects.toMatchObject({ code: 'alert-closed' });
});
