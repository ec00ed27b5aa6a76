import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerEvent } from '../../functions/src/actions/answer-event.ts';
import { confirmRecipient } from '../../functions/src/actions/confirm-recipient.ts';
import { addRecipient } from '../../functions/src/actions/edit-recipients.ts';
import { sweep } from '../../functions/src/actions/sweep.ts';
import { toStaff } from '../../functions/src/domain/outgoing.ts';
import { readCode, showCode, type NewRecipient } from '../../functions/src/domain/recipient.ts';
import { lineAccounts } from '../../functions/src/line/accounts.ts';
import { lineChannels } from '../../functions/src/line/channels.ts';
import { incomingOf } from '../../functions/src/line/incoming.ts';
import { smtpMail } from '../../functions/src/mail/mail.ts';
import { worldAt } from '../../functions/src/testing/world-at.ts';
import { startRig, type Rig } from '../line/rig.ts';
import { startMail, type Mailbox } from '../mail/mailbox.ts';
import { textsIn } from '../messages/texts-in.ts';
import { configOf } from './config-of.ts';

let rig: Rig;
let mailbox: Mailbox;
let chief = '';
beforeEach(async () => {
  rig = await startRig();
  mailbox = await startMail({ port: 0, clock: rig.clock });
  chief = await rig.friend('課長');
});
afterEach(async () => {
  await mailbox.close();
  await rig.close();
});

/** A town in memory whose LINE is the simulator and whose mail server is the local one. Nobody is notified yet. */
function aTown() {
  const config = { ...configOf(rig), SMTP_URL: `smtp://127.0.0.1:${mailbox.port}` };
  const { world, towns } = worldAt('2026-11-23 07:00');
  towns.documents.delete('demo/recipients/clerk');
  world.line = lineAccounts(lineChannels(config), config.PUBLIC_ORIGIN);
  world.mail = smtpMail(config);
  const add = (name: string, by: NewRecipient['by']) =>
    addRecipient(world, 'demo', { name, by, wants: ['help'] }, rig.clock.at);
  return {
    world,
    add,
    minute: () => sweep(world, (rig.clock.at += 60_000)),
    /** Everything that people did on LINE since. */
    async hears() {
      await rig.line.idle();
      for (const { event } of rig.bot.received.splice(0)) {
        const incoming = incomingOf(event as never, false);
        if (incoming) await answerEvent(world, 'demo', incoming);
      }
    },
    cry: (decision: string) =>
      towns.change('demo', async (demo) =>
        demo.say(decision, toStaff({ kind: 'help', alone: 0, at: rig.clock.at }), rig.clock.at),
      ),
    recipient: (id: string) => towns.read('demo', (demo) => demo.recipient(id)),
  };
}

const onLine = () =>
  rig.line
    .chat(chief, rig.channel.channelId)
    .entries.flatMap((entry) => (entry.from === 'bot' ? [textsIn(entry.message).join('\n')] : []));
const types = (text: string) => rig.line.send(chief, rig.channel.channelId, { type: 'text', text });

test('on LINE: linked by the code that the console shows, then notified in the talk', async () => {
  const town = aTown();
  const { code } = await town.add('課長', { way: 'line' });
  types(`職員　${showCode(code?.digits ?? '')}`);
  await town.hears();
  expect(onLine()).toEqual([expect.stringContaining('職員の通知先として登録しました')]);
  await town.cry('first');
  await town.minute();
  expect(onLine().at(-1)).toContain('【至急】連絡がほしい方 1名（ひだまり町）');
  expect(mailbox.inbox()).toEqual([]);
});

test('by mail: confirmed by the code in the mail, which its subject does not show, then notified there', async () => {
  const town = aTown();
  const { id } = await town.add('伊藤', { way: 'mail', address: 'ito@town.example' });
  await town.minute();
  const [mail] = mailbox.inbox();
  const shown = /^\d{4}-\d{4}$/m.exec(mail?.text ?? '')?.[0] ?? '';
  expect(mail?.subject).not.toMatch(/\d/);
  await confirmRecipient(town.world, 'demo', id, readCode(shown), rig.clock.at);
  await town.cry('first');
  await town.minute();
  expect(mailbox.inbox().map(({ to, subject }) => [to, subject])).toEqual([
    [['ito@town.example'], '【確認】お知らせの届け先の登録（ひだまり町）'],
    [['ito@town.example'], '【至急】連絡がほしい方 1名（ひだまり町）'],
  ]);
});

test('LINE takes messages for somebody who blocked the account: they are not told, and hear it when they are back', async () => {
  const town = aTown();
  const { id, code } = await town.add('課長', { way: 'line' });
  types(`職員 ${code?.digits}`);
  await town.hears();
  rig.clock.at += 60_000;
  rig.line.block(chief, rig.channel.channelId);
  await town.hears();
  await town.cry('first');
  for (let minute = 0; minute < 5; minute++) await town.minute();
  expect(await town.recipient(id)).not.toMatchObject({ failedAt: null });

  rig.line.follow(chief, rig.channel.channelId);
  await town.hears();
  for (let minute = 0; minute < 32; minute++) await town.minute();
  expect(onLine().filter((text) => text.includes('【至急】'))).toHaveLength(1);
  expect(await town.recipient(id)).toMatchObject({ failedAt: null });
});
