import { describe, expect, test } from 'vitest';
import { minutes } from '../domain/calendar.ts';
import { toStaff } from '../domain/outgoing.ts';
import type { Recipient } from '../domain/recipient.ts';
import type { Call } from '../testing/fake-line.ts';
import { aRecipient } from '../testing/a-recipient.ts';
import { registers } from '../testing/stories.ts';
import { at, presses, worldAt } from '../testing/world-at.ts';
import { removeRecipient } from './edit-recipients.ts';
import { testRecipient } from './test-recipient.ts';

const mail = (id: string) => `${id}@demo.example`;

/** A town with these recipients, and mailboxes that may be broken. */
function aTown(...recipients: Recipient[]) {
  const town = worldAt('2026-11-23 10:00');
  const broken = new Set<string>();
  const nobody: string[] = [];
  town.towns.documents.delete('demo/recipients/clerk');
  for (const each of recipients) town.towns.documents.set(`demo/recipients/${each.id}`, each);
  town.outside.conduct = ({ who }: Call) => (who.some((each) => broken.has(each)) ? 'never' : 'done');
  town.world.log.noRecipients = (_, kind) => void nobody.push(kind);
  return {
    ...town,
    nobody,
    breaks: (...ids: string[]) => ids.forEach((id) => broken.add(mail(id))),
    mends: (...ids: string[]) => ids.forEach((id) => broken.delete(mail(id))),
    heard: (id: string) => town.kindsHeardBy(mail(id)),
    failedAt: async (id: string) => (await town.towns.read('demo', (demo) => demo.recipient(id)))?.failedAt,
    /** Something happens that staff are told of, and a minute goes by. */
    async cry(decision = 'cry') {
      const notice = toStaff({ kind: 'help', alone: 0, at: town.now() });
      await town.towns.change('demo', async (demo) => demo.say(decision, notice, town.now()));
      await town.goToMoment(town.now() + minutes(1));
    },
  };
}

const wantsHelp = (id: string) => aRecipient(id, { wants: ['help'] });
const wantsNothing = (id: string, more: Partial<Recipient> = {}) => aRecipient(id, { wants: [], ...more });

test('who wants it hears it, who does not want it does not', async () => {
  const town = aTown(wantsHelp('a'), wantsNothing('b'));
  await town.cry();
  expect([town.heard('a'), town.heard('b')]).toEqual([['help'], []]);
});

test('whoever was told of a silence hears how it goes on when it has become a cry; of another cry they hear nothing', async () => {
  const town = aTown(wantsHelp('a'), aRecipient('b', { wants: ['silent'] }));
  await registers(town, 'hanako');
  await registers(town, 'kiyoshi');
  await town.goTo('2026-11-25 13:00');
  await town.does('hanako', presses({ do: 'help' }));
  await town.goTo('2026-11-25 17:00');
  expect(town.heard('a')).toEqual(['help', 'not-taken']);
  expect(town.heard('b').toSorted()).toEqual(['not-taken', 'not-taken', 'silence']);
  await registers(town, 'fumi');
  await town.does('fumi', presses({ do: 'help' }));
  await town.goTo('2026-11-25 17:10');
  expect(town.heard('a')).toHaveLength(3);
  expect(town.heard('b')).toHaveLength(3);
});

describe('a mailbox that takes nothing any more', () => {
  test('is noted and told the others; the notice goes to whoever is left, once', async () => {
    const town = aTown(wantsHelp('a'), wantsNothing('b'), wantsNothing('c'));
    town.breaks('a');
    await town.cry();
    expect(await town.failedAt('a')).toBe(at('2026-11-23 10:00'));
    for (const id of ['b', 'c']) expect(town.heard(id).toSorted()).toEqual(['help', 'recipient-unreachable']);
    await town.goTo('2026-11-24 12:00');
    expect(town.heard('b')).toHaveLength(2);
    expect(town.nobody).toEqual([]);
  });

  test('is nobody else’s notice where another one who wants it has heard', async () => {
    const town = aTown(wantsHelp('a'), wantsHelp('b'), wantsNothing('c'));
    town.breaks('a');
    await town.cry();
    await town.goTo('2026-11-24 12:00');
    expect(town.heard('b').toSorted()).toEqual(['help', 'recipient-unreachable']);
    expect(town.heard('c')).toEqual(['recipient-unreachable']);
  });

  test('is told once, not with every notice', async () => {
    const town = aTown(wantsHelp('a'), wantsNothing('b'));
    town.breaks('a');
    for (const decision of ['first', 'second']) await town.cry(decision);
    expect(town.heard('b').filter((kind) => kind === 'recipient-unreachable')).toHaveLength(1);
    expect(town.heard('b').filter((kind) => kind === 'help')).toHaveLength(2);
  });

  test('and takes something again is told again when it breaks again', async () => {
    const town = aTown(wantsHelp('a'), wantsNothing('b'));
    town.breaks('a');
    await town.cry('first');
    town.mends('a');
    await testRecipient(town.world, 'demo', 'a', town.now());
    await town.goTo('2026-11-23 10:10');
    expect(await town.failedAt('a')).toBeNull();
    expect(town.heard('a')).toEqual(['test']);
    await town.cry('second');
    expect(town.heard('a')).toEqual(['test', 'help']);
    town.breaks('a');
    await town.cry('third');
    expect(town.heard('b').filter((kind) => kind === 'recipient-unreachable')).toHaveLength(2);
  });

  test('that does not take a try is noted too, and the try is nobody else’s', async () => {
    const town = aTown(wantsHelp('a'), wantsNothing('b'));
    town.breaks('a');
    await testRecipient(town.world, 'demo', 'a', town.now());
    await town.goTo('2026-11-23 10:10');
    expect(await town.failedAt('a')).not.toBeNull();
    expect(town.heard('b')).toEqual(['recipient-unreachable']);
  });
});

test('two that fail in turn: the third hears it', async () => {
  const town = aTown(wantsHelp('a'), wantsHelp('b'), wantsNothing('c'));
  town.breaks('a', 'b');
  await town.cry();
  expect(town.heard('c').filter((kind) => kind === 'help')).toHaveLength(1);
});

describe('nobody is left', () => {
  test('it waits, says so in the log, and whoever comes back first hears it once', async () => {
    const town = aTown(wantsHelp('a'), wantsNothing('b'));
    town.breaks('a', 'b');
    await town.cry();
    expect(town.nobody).not.toEqual([]);
    await town.goTo('2026-11-23 20:00');
    town.mends('b');
    await town.goTo('2026-11-23 20:33');
    expect(town.heard('b').toSorted()).toEqual(['help', 'recipient-unreachable']);
    expect(await town.failedAt('b')).toBeNull();
    town.mends('a');
    await town.goTo('2026-11-25 10:00');
    expect(town.heard('a')).toEqual([]);
    expect(town.heard('b')).toHaveLength(2);
  });

  test('for a day; then it is given up', async () => {
    const town = aTown(wantsHelp('a'));
    town.breaks('a');
    await town.cry();
    await town.goTo('2026-11-24 10:00');
    town.mends('a');
    const logged = town.nobody.length;
    await town.goTo('2026-11-25 10:00');
    expect(town.heard('a')).toEqual([]);
    expect(town.nobody).toHaveLength(logged);
  });

  test('nobody has confirmed: it is the same, and whoever confirms hears it', async () => {
    const town = aTown(wantsNothing('a', { confirmedAt: null }));
    await town.cry();
    expect(town.nobody).toContain('help');
    town.towns.documents.set('demo/recipients/a', wantsNothing('a'));
    await town.goTo('2026-11-23 10:40');
    expect(town.heard('a')).toEqual(['help']);
  });
});

describe('while a notice waits for the mail server', () => {
  const slow = (town: ReturnType<typeof aTown>) => {
    town.outside.conduct = ({ who }) => (who.includes(mail('a')) ? 'later' : 'done');
  };

  test('a recipient who is taken off hears nothing of it; the others do', async () => {
    const town = aTown(wantsHelp('a'), wantsNothing('b'));
    slow(town);
    await town.cry();
    await removeRecipient(town.world, 'demo', 'a', 0);
    town.outside.conduct = () => 'done';
    await town.goTo('2026-11-23 11:00');
    expect([town.heard('a'), town.heard('b')]).toEqual([[], ['help']]);
  });

  test('another mailbox that has not confirmed hears nothing of it, and is not noted as broken', async () => {
    const town = aTown(wantsHelp('a'), wantsNothing('b'));
    slow(town);
    await town.cry();
    const by = { way: 'mail', address: mail('new') } as const;
    town.towns.documents.set('demo/recipients/a', wantsNothing('a', { by, confirmedAt: null }));
    await town.goTo('2026-11-23 11:00');
    expect([town.heard('new'), town.heard('b')]).toEqual([[], ['help']]);
    expect(await town.failedAt('a')).toBeNull();
  });

  test('another one who wants it hears it all the same', async () => {
    const town = aTown(wantsHelp('a'), wantsHelp('b'));
    slow(town);
    await town.cry();
    expect(town.heard('b')).toEqual(['help']);
  });
});

test('a mailbox that does not exist: its code is noted as failed, which is nobody’s notice', async () => {
  const town = aTown(wantsNothing('b'));
  const a = aRecipient('a', {
    confirmedAt: null,
    code: { digits: '12345678', expiresAt: at('2026-11-24 10:00') },
  });
  town.towns.documents.set('demo/recipients/a', a);
  town.breaks('a');
  await town.towns.change('demo', async (demo) => {
    const notice = { kind: 'code', digits: '12345678', at: town.now() } as const;
    demo.say('code', { to: 'recipient', recipientId: 'a', noticeId: null, notice }, town.now());
  });
  await town.goTo('2026-11-23 11:00');
  expect(await town.failedAt('a')).not.toBeNull();
  expect(town.heard('b')).toEqual([]);
});
