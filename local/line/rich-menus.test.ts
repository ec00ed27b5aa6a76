import { messagingApi } from '@line/bot-sdk';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startRig } from './rig.ts';
import type { Rig } from './rig.ts';

let rig: Rig;
let client: messagingApi.MessagingApiClient;
let blobs: messagingApi.MessagingApiBlobClient;
beforeEach(async () => {
  rig = await startRig();
  client = await rig.client();
  blobs = new messagingApi.MessagingApiBlobClient({
    channelAccessToken: await rig.token(),
    baseURL: rig.line.origin,
  });
});
afterEach(() => rig.close());

const menu = (
  name = 'menu',
  action: object = { type: 'postback', data: 'help', displayText: '困っています' },
) =>
  ({
    size: { width: 800, height: 540 },
    selected: true,
    name,
    chatBarText: 'メニュー',
    areas: [{ bounds: { x: 0, y: 0, width: 800, height: 540 }, action }],
  }) as messagingApi.RichMenuRequest;

/** The head of a PNG: enough to tell its size. */
function png(width: number, height: number, bytes = 64): Blob {
  const head = Buffer.alloc(bytes);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]).copy(
    head,
  );
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return new Blob([head], { type: 'image/png' });
}

function jpeg(width: number, height: number): Blob {
  const frame = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3]);
  frame.writeUInt16BE(height, 13);
  frame.writeUInt16BE(width, 15);
  return new Blob([frame], { type: 'image/jpeg' });
}

const create = async (request = menu()) => {
  const { richMenuId } = await client.createRichMenu(request);
  await blobs.setRichMenuImage(richMenuId, png(800, 540));
  return richMenuId;
};
const shownTo = (userId: string) => rig.line.chat(userId, rig.channel.channelId).richMenu;
const refused = (status: number, message: string) => ({
  status,
  body: expect.stringContaining(message) as string,
});

test("a person's own menu comes before the default one", async () => {
  const userId = await rig.friend();
  const [usual, own] = [await create(), await create(menu('own'))];
  expect(shownTo(userId)).toBeNull();
  await client.setDefaultRichMenu(usual);
  expect(shownTo(userId)).toMatchObject({ richMenuId: usual, chatBarText: 'メニュー', selected: true });
  await client.linkRichMenuIdToUser(userId, own);
  expect(shownTo(userId)?.richMenuId).toBe(own);
  expect(await client.getRichMenuIdOfUser(userId)).toEqual({ richMenuId: own });
  await client.unlinkRichMenuIdFromUser(userId);
  expect(shownTo(userId)?.richMenuId).toBe(usual);
  await client.cancelDefaultRichMenu();
  expect(shownTo(userId)).toBeNull();
  await expect(client.getDefaultRichMenuId()).rejects.toMatchObject(refused(404, 'no default richmenu'));
  await expect(client.getRichMenuIdOfUser(userId)).rejects.toMatchObject(
    refused(404, 'the user has no richmenu'),
  );
});

test('many people are linked and unlinked at once; who is not a friend is passed over', async () => {
  const [friend, stranger] = [await rig.friend(), rig.line.addPhone({ name: '通りがかり' }).userId];
  const richMenuId = await create();
  const { httpResponse } = await client.linkRichMenuIdToUsersWithHttpInfo({
    richMenuId,
    userIds: [friend, stranger],
  });
  expect(httpResponse.status).toBe(202);
  expect(shownTo(friend)?.richMenuId).toBe(richMenuId);
  rig.line.follow(stranger, rig.channel.channelId);
  expect(shownTo(stranger)).toBeNull();
  await client.unlinkRichMenuIdFromUsers({ userIds: [friend] });
  expect(shownTo(friend)).toBeNull();
  await expect(client.linkRichMenuIdToUsers({ richMenuId, userIds: ['U1'] })).rejects.toMatchObject(
    refused(400, 'userIds[0]'),
  );
});

test('menus can be read, listed and deleted', async () => {
  const userId = await rig.friend();
  const richMenuId = await create();
  await client.linkRichMenuIdToUser(userId, richMenuId);
  expect(await client.getRichMenu(richMenuId)).toEqual({ richMenuId, ...menu() });
  expect(await client.getRichMenuList()).toEqual({ richmenus: [{ richMenuId, ...menu() }] });
  await client.deleteRichMenu(richMenuId);
  expect(shownTo(userId)).toBeNull();
  await expect(client.getRichMenu(richMenuId)).rejects.toMatchObject(refused(404, 'Not found'));
});

test('an image is set once, and shown at an address of this origin', async () => {
  const userId = await rig.friend();
  const { richMenuId } = await client.createRichMenu(menu());
  await expect(client.setDefaultRichMenu(richMenuId)).rejects.toMatchObject(
    refused(400, 'must upload richmenu image before applying it to user'),
  );
  await expect(blobs.getRichMenuImage(richMenuId)).rejects.toMatchObject(refused(404, 'Not found'));
  await blobs.setRichMenuImage(richMenuId, jpeg(800, 540));
  await expect(blobs.setRichMenuImage(richMenuId, jpeg(800, 540))).rejects.toMatchObject(
    refused(400, 'An image has already been uploaded to the richmenu'),
  );
  await client.setDefaultRichMenu(richMenuId);
  const shown = await fetch(rig.line.origin + String(shownTo(userId)?.imageUrl));
  expect(shown.headers.get('content-type')).toBe('image/jpeg');
  expect(await shown.bytes()).toEqual(await jpeg(800, 540).bytes());
});

test.each([
  ['one pixel too wide', png(801, 540), 400, 'The image size is not allowed for richmenu'],
  ['one pixel too low', png(800, 539), 400, 'The image size is not allowed for richmenu'],
  ['a byte over 1 MB', png(800, 540, 1024 * 1024 + 1), 400, 'The image is not allowed'],
  ['a PNG called JPEG', new Blob([png(800, 540)], { type: 'image/jpeg' }), 400, 'The image is not allowed'],
  ['no image', new Blob(['hello'], { type: 'image/png' }), 400, 'The image is not allowed'],
  [
    'a GIF',
    new Blob(['GIF89a'], { type: 'image/gif' }),
    415,
    'The content type, image/gif, is not supported',
  ],
])('%s is not taken as image', async (_name, image, status, message) => {
  const { richMenuId } = await client.createRichMenu(menu());
  await expect(blobs.setRichMenuImage(richMenuId, image)).rejects.toMatchObject(refused(status, message));
});

test('exactly 1 MB is taken', async () => {
  const { richMenuId } = await client.createRichMenu(menu());
  await blobs.setRichMenuImage(richMenuId, png(800, 540, 1024 * 1024));
});

test('aliases', async () => {
  const [one, two] = [await create(), await create()];
  await client.createRichMenuAlias({ richMenuAliasId: 'home', richMenuId: one });
  await expect(
    client.createRichMenuAlias({ richMenuAliasId: 'home', richMenuId: two }),
  ).rejects.toMatchObject(refused(400, 'conflict richmenu alias id'));
  await client.updateRichMenuAlias('home', { richMenuId: two });
  expect(await client.getRichMenuAlias('home')).toEqual({ richMenuAliasId: 'home', richMenuId: two });
  expect(await client.getRichMenuAliasList()).toEqual({
    aliases: [{ richMenuAliasId: 'home', richMenuId: two }],
  });
  await client.deleteRichMenuAlias('home');
  await expect(client.getRichMenuAlias('home')).rejects.toMatchObject(
    refused(404, 'richmenu alias not found'),
  );
  await expect(
    client.createRichMenuAlias({ richMenuAliasId: 'Home', richMenuId: one }),
  ).rejects.toMatchObject(refused(400, 'invalid richMenuAliasId'));
});

test('pressing the menu, and switching to another by alias', async () => {
  const userId = await rig.friend();
  const change = { type: 'richmenuswitch', data: 'to-second', richMenuAliasId: 'second' };
  const [first, second] = [await create(menu('first', change)), await create()];
  await client.setDefaultRichMenu(first);
  const press = async (action: object) => {
    rig.line.press(userId, rig.channel.channelId, { messageId: null, action: action as typeof change });
    await rig.line.idle();
    return rig.bot.received.at(-1)?.event['postback'];
  };
  expect(await press(change)).toEqual({
    data: 'to-second',
    params: { status: 'RICHMENU_ALIAS_ID_NOTFOUND' },
  });
  await client.createRichMenuAlias({ richMenuAliasId: 'second', richMenuId: second });
  expect(await press(change)).toEqual({
    data: 'to-second',
    params: { newRichMenuAliasId: 'second', status: 'SUCCESS' },
  });
  expect(shownTo(userId)?.richMenuId).toBe(second);
  expect(await press({ type: 'postback', data: 'help', displayText: '困っています' })).toEqual({
    data: 'help',
  });
  await expect(press(change)).rejects.toThrow('no such action');
});
