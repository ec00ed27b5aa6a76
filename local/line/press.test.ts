import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BotAction, BotMessage } from './control.ts';
import { startRig } from './rig.ts';
import type { Rig } from './rig.ts';

let rig: Rig;
let userId: string;
beforeEach(async () => {
  rig = await startRig();
  userId = await rig.friend();
});
afterEach(() => rig.close());

const chat = () => rig.line.chat(userId, rig.channel.channelId);
/** Pushes a message and gives its id. */
const show = async (message: BotMessage) => {
  const client = await rig.client();
  const { sentMessages } = await client.pushMessage({ to: userId, messages: [message as never] });
  return sentMessages[0]?.id ?? '';
};
const press = async (messageId: string | null, action: BotAction, picked?: string) => {
  const result = rig.line.press(userId, rig.channel.channelId, {
    messageId,
    action,
    ...(picked === undefined ? {} : { picked }),
  });
  await rig.line.idle();
  return result;
};
const lastEvent = () => rig.bot.received.at(-1)?.event;

const fine = { type: 'postback', label: '元気です', data: 'report=fine', displayText: '元気です' };
const call = { type: 'uri', label: '電話する', uri: 'tel:0312345678' };
const say = { type: 'message', label: 'はい', text: 'はい' };
const pick = {
  type: 'datetimepicker',
  label: '日にち',
  data: 'pause',
  mode: 'date',
  min: '2026-11-23',
  max: '2026-12-23',
};
const quick = (...actions: BotAction[]) => ({
  type: 'text',
  text: 'おはようございます',
  quickReply: { items: actions.map((action) => ({ type: 'action', action })) },
});
const flex = (action: BotAction) => ({
  type: 'flex',
  altText: 'お元気ですか',
  contents: {
    type: 'carousel',
    contents: [
      {
        type: 'bubble',
        body: {
          type: 'box',
          layout: 'vertical',
          contents: [{ type: 'box', layout: 'vertical', contents: [{ type: 'button', action }] }],
        },
      },
    ],
  },
});

test('a postback deep in a Flex Message: displayText is said, data is sent', async () => {
  const id = await show(flex(fine));
  const { chat: after, open } = await press(id, fine);
  expect(open).toBeNull();
  expect(after.entries.at(-1)).toMatchObject({ from: 'person', sent: { type: 'text', text: '元気です' } });
  expect(lastEvent()).toMatchObject({ type: 'postback', postback: { data: 'report=fine' } });
  expect(rig.bot.received).toHaveLength(1);
});

test('a message action is said and sent as text', async () => {
  const confirm = { type: 'confirm', text: 'お元気ですか', actions: [say, call] };
  const id = await show({ type: 'template', altText: 'お元気ですか', template: confirm });
  const { chat: after } = await press(id, say);
  const entry = after.entries.at(-1);
  expect(entry).toMatchObject({ from: 'person', sent: { type: 'text', text: 'はい' } });
  expect(lastEvent()).toMatchObject({
    type: 'message',
    message: { type: 'text', text: 'はい', id: entry?.id },
  });
});

test('a uri action only opens', async () => {
  const id = await show(flex(call));
  expect((await press(id, call)).open).toBe('tel:0312345678');
  expect(rig.bot.received).toEqual([]);
});

test('an old message can still be pressed', async () => {
  const id = await show(flex(fine));
  await show({ type: 'text', text: '次の日' });
  rig.clock.at += 86_400_000;
  await press(id, fine);
  expect(lastEvent()).toMatchObject({ type: 'postback', timestamp: rig.clock.at });
});

test.each([
  ['another action', () => chat().entries.at(-1)?.id ?? '', { ...fine, data: 'report=help' }],
  ['a message that is not there', () => '1', fine],
  ['a rich menu that is not there', () => null, fine],
])('%s cannot be pressed', async (_name, id, action) => {
  await show(flex(fine));
  await expect(press(id(), action)).rejects.toMatchObject({ status: 400 });
  expect(rig.bot.received).toEqual([]);
});

test('after blocking, nothing can be pressed or sent', async () => {
  const id = await show(flex(fine));
  rig.line.block(userId, rig.channel.channelId);
  await expect(press(id, fine)).rejects.toMatchObject({ status: 400 });
  expect(() => rig.line.send(userId, rig.channel.channelId, { type: 'image' })).toThrow('not a friend');
});

test.each([
  ['2026-11-23', true],
  ['2026-11-22', false],
  ['2026-12-23', true],
  ['2026-12-24', false],
  ['2026-11-31', false],
  ['12:00', false],
  [undefined, false],
])('picking %s: allowed %s', async (picked, allowed) => {
  const id = await show(flex(pick));
  const pressed = press(id, pick, picked);
  if (!allowed) return expect(pressed).rejects.toMatchObject({ status: 400 });
  await pressed;
  expect(lastEvent()).toMatchObject({ postback: { data: 'pause', params: { date: picked } } });
});

test('quick replies go when one is pressed', async () => {
  const id = await show(quick(fine, say));
  expect(chat().quickReplies).toMatchObject({ messageId: id, items: [{ action: fine }, { action: say }] });
  expect((await press(id, fine)).chat.quickReplies).toBeNull();
  await expect(press(id, fine)).rejects.toMatchObject({ status: 400 });
});

test.each([
  ['from the bot', () => show({ type: 'text', text: '次' })],
  [
    'from the person',
    () => Promise.resolve(rig.line.send(userId, rig.channel.channelId, { type: 'text', text: 'あ' })),
  ],
])('quick replies go with a newer message %s, but for those that wait to be used', async (_name, newer) => {
  const id = await show(quick(fine, pick));
  await newer();
  expect(chat().quickReplies).toMatchObject({ messageId: id, items: [{ action: pick }] });
  expect(chat().quickReplies?.items).toHaveLength(1);
  await press(id, pick, '2026-12-01');
  expect(chat().quickReplies).toBeNull();
});

test('newer quick replies take the place of older ones', async () => {
  await show(quick(pick));
  const id = await show(quick(fine));
  expect(chat().quickReplies).toMatchObject({ messageId: id, items: [{ action: fine }] });
});

test('only the last message of a request offers its quick replies', async () => {
  const client = await rig.client();
  const plain = { type: 'text' as const, text: 'a' };
  await client.pushMessage({ to: userId, messages: [quick(fine) as never, plain] });
  expect(chat().quickReplies).toBeNull();
});
