import { describe, expect, test } from 'vitest';
import { days } from '../domain/calendar.ts';
import { toStaff } from '../domain/outgoing.ts';
import { worldAt } from '../testing/world-at.ts';
import { confirmRecipient } from './confirm-recipient.ts';
import { addRecipient } from './edit-recipients.ts';
import { newCode } from './give-code.ts';

const ITO = 'ito@demo.example';

/** A town that has added 伊藤 by mail, who wants to hear of cries for help. */
async function aTown(start = '2026-11-23 10:00') {
  const town = worldAt(start);
  const given = { name: '伊藤', by: { way: 'mail', address: ITO }, wants: ['help'] } as const;
  const added = await addRecipient(town.world, 'demo', { ...given, wants: [...given.wants] }, town.now());
  await town.goToMoment(town.now() + 60_000);
  const sent = town.heardBy(ITO).at(-1);
  const code = sent?.kind === 'code' ? sent.digits : '';
  const confirm = (digits: string, id = added.id) =>
    confirmRecipient(town.world, 'demo', id, digits, town.now());
  return {
    ...town,
    id: added.id,
    code,
    confirm,
    recipient: () => town.towns.read('demo', (demo) => demo.recipient(added.id)),
    notify: (decision: string) =>
      town.towns.change('demo', async (demo) =>
        demo.say(decision, toStaff({ kind: 'help', alone: 0, at: town.now() }), town.now()),
      ),
    async tries(times: number) {
      for (let n = 0; n < times; n++) {
        await expect(confirm('00000000')).rejects.toMatchObject({ code: 'wrong-code' });
      }
    },
  };
}

test('who has not confirmed hears nothing but the code; afterwards, what they want', async () => {
  const town = await aTown();
  await town.notify('first');
  await town.goTo('2026-11-23 10:10');
  expect(town.kindsHeardBy(ITO)).toEqual(['code']);
  expect(town.kindsHeardBy('clerk@demo.example')).toEqual(['help']);
  await town.confirm(town.code);
  await town.notify('second');
  await town.goTo('2026-11-23 10:20');
  expect(town.kindsHeardBy(ITO)).toEqual(['code', 'help']);
});

test('confirmed twice is confirmed', async () => {
  const town = await aTown();
  await town.confirm(town.code);
  const once = await town.recipient();
  await town.confirm(town.code);
  expect(await town.recipient()).toEqual(once);
  expect(once).toMatchObject({ code: null });
});

describe('a code', () => {
  test('counts until a day is over, to the millisecond', async () => {
    const inTime = await aTown();
    const until = Date.parse('2026-11-24T10:00+09:00');
    inTime.sleepUntil(until - 1);
    await inTime.confirm(inTime.code);
    const late = await aTown();
    late.sleepUntil(until);
    await expect(late.confirm(late.code)).rejects.toMatchObject({ code: 'code-expired' });
    expect(await late.recipient()).toMatchObject({ confirmedAt: null, failures: null });
  });

  test('that was used confirms nothing again: another one is needed for another time', async () => {
    const town = await aTown();
    await town.confirm(town.code);
    await newCode(town.world, 'demo', town.id, town.now());
    await expect(town.confirm(town.code)).rejects.toMatchObject({ code: 'wrong-code' });
  });

  test('of somebody on LINE cannot be typed in the console', async () => {
    const town = await aTown();
    const given = { name: '課長', by: { way: 'line' }, wants: [] } as const;
    const chief = await addRecipient(town.world, 'demo', { ...given, wants: [] }, town.now());
    const confirming = town.confirm(chief.code?.digits ?? '', chief.id);
    await expect(confirming).rejects.toMatchObject({ code: 'code-belongs-on-line' });
  });

  test('of nobody is refused', async () => {
    const town = await aTown();
    await expect(town.confirm(town.code, 'nobody')).rejects.toMatchObject({ code: 'no-such-recipient' });
  });

  test('that waited for a mail server for a day is not sent when it counts no more', async () => {
    const town = await aTown();
    town.outside.conduct = () => 'later';
    await newCode(town.world, 'demo', town.id, town.now());
    town.sleepUntil(town.now() + days(1));
    town.outside.conduct = () => 'done';
    await town.goToMoment(town.now() + 60_000);
    expect(town.kindsHeardBy(ITO)).toEqual(['code']);
  });
});

describe('guessing', () => {
  test('after nine wrong codes the right one still counts', async () => {
    const town = await aTown();
    await town.tries(9);
    await town.confirm(town.code);
    expect(await town.recipient()).toMatchObject({ code: null });
  });

  test('after ten not even the right one does, nor a new one, until the next day', async () => {
    const town = await aTown('2026-11-23 23:58');
    await town.tries(10);
    await expect(town.confirm(town.code)).rejects.toMatchObject({ code: 'too-many-tries' });
    const { code } = await newCode(town.world, 'demo', town.id, town.now());
    await expect(town.confirm(code?.digits ?? '')).rejects.toMatchObject({ code: 'too-many-tries' });
    town.sleepUntil(Date.parse('2026-11-24T00:00+09:00'));
    await town.confirm(code?.digits ?? '');
    expect(await town.recipient()).toMatchObject({ code: null });
  });
});
