import { expect, test } from 'vitest';
import { testEdges, testTextLimits } from './limit-case.ts';
import { validateMessages } from './messages.ts';

const one = (message: unknown) => validateMessages([message]);
const url = (length: number) => 'https://example.com/'.padEnd(length, 'a');
const say = (label: string) => ({ type: 'message', label, text: 'はい' });
const text = { type: 'text', text: 'おはよう' };
const place = { type: 'location', title: '役場', address: '西脇市', latitude: 90, longitude: 180 };
const item = (action: object) => ({ type: 'action', action });
const quick = (...items: object[]) => ({ ...text, quickReply: { items } });
const repeat = <T>(value: T, times: number): T[] => Array.from({ length: times }, () => value);
const emoji = { productId: 'p', emojiId: '1' };
const emojis = (count: number) => repeat(0, count).map((_, index) => ({ index, ...emoji }));
const size = (min: number, max: number) => `Size must be between ${min} and ${max}`;
const unknown = 'unknown field';

testTextLimits('code units', one, [
  ['messages[0].text', 5000, (it) => ({ ...text, text: it })],
  ['messages[0].sender.name', 20, (name) => ({ ...text, sender: { name } })],
  ['messages[0].title', 100, (title) => ({ ...place, title })],
  ['messages[0].address', 100, (address) => ({ ...place, address })],
]);

testTextLimits('graphemes', one, [
  ['messages[0].quickReply.items[0].action.label', 20, (label) => quick(item(say(label)))],
]);

const items = 'messages[0].quickReply.items';
const icon = (length: number) => quick({ ...item(say('a')), imageUrl: url(length) });
const filled = { type: 'textV2', text: '{a} {{b}}', substitution: { a: { type: 'emoji', ...emoji } } };
testEdges(one, [
  [items, size(1, 13), quick(...repeat(item(say('a')), 13)), quick(...repeat(item(say('a')), 14))],
  [items, size(1, 13), quick(item(say('a'))), quick()],
  [`${items}[0].imageUrl`, 'Length must be between 0 and 2000', icon(2000), icon(2001)],
  ['messages[0].sender.name', 'May not contain LINE', text, { ...text, sender: { name: 'Lineより' } }],
  [
    'messages[0].emojis',
    size(1, 20),
    { ...text, text: '$'.repeat(21), emojis: emojis(20) },
    { ...text, text: '$'.repeat(21), emojis: emojis(21) },
  ],
  [
    'messages[0].emojis[0].index',
    'Must point at a $',
    { ...text, text: '$a', emojis: emojis(1) },
    { ...text, text: 'a$', emojis: emojis(1) },
  ],
  ['messages[0].text', 'Every {key} needs its substitution', filled, { ...filled, text: '{b}' }],
  ['messages[0].latitude', 'Must be between -90 and 90', place, { ...place, latitude: 90.1 }],
  ['messages[0].longitude', 'Must be between -180 and 180', place, { ...place, longitude: 180.1 }],
]);

test.each([
  ['nothing', undefined, 'messages', 'must be specified'],
  ['no array', {}, 'messages', 'must be array'],
  ['an empty array', [], 'messages', size(1, 5)],
  ['six messages', repeat(text, 6), 'messages', size(1, 5)],
  ['a string', ['a'], 'messages[0]', 'must be object'],
  ['no text', [{ type: 'text' }], 'messages[0].text', 'must be specified'],
  ['a number as text', [{ type: 'text', text: 1 }], 'messages[0].text', 'must be string'],
  ['a property LINE does not know', [{ ...text, colour: 'red' }], 'messages[0].colour', unknown],
  ['one deep inside', [quick({ ...item(say('a')), size: 1 })], `${items}[0].size`, unknown],
])('%s is refused', (_name, messages, property, message) => {
  expect(validateMessages(messages)).toEqual([{ message, property }]);
});

test('a picture needs https', () => {
  const message = { type: 'image', originalContentUrl: 'http://example.com/a.png', previewImageUrl: url(30) };
  expect(one(message)).toEqual([{ property: 'messages[0].originalContentUrl', message: 'invalid url' }]);
});

test('an unknown type names those LINE knows', () => {
  const [problem] = one({ type: 'texxt', text: 'a' });
  expect(problem?.property).toBe('messages[0].type');
  expect(problem?.message).toContain('[text, textV2, sticker,');
});

const area = { x: 0, y: 0, width: 1, height: 1 };
test.each([
  [{ type: 'sticker', packageId: '446', stickerId: '1988' }],
  [{ type: 'video', originalContentUrl: url(30), previewImageUrl: url(30), trackingId: 'a-1' }],
  [{ type: 'audio', originalContentUrl: url(30), duration: 60000 }],
  [
    {
      type: 'imagemap',
      baseUrl: url(30),
      altText: 'a',
      baseSize: { width: 1040, height: 700 },
      actions: [{ type: 'uri', linkUri: url(30), area }],
    },
  ],
  [quick(...['camera', 'cameraRoll', 'location'].map((type) => item({ type, label: 'a' })))],
])('%o is fine', (message) => {
  expect(one(message)).toEqual([]);
});

test('five messages are fine, and the problems of each are told', () => {
  expect(validateMessages(repeat(text, 5))).toEqual([]);
  expect(validateMessages([{ type: 'text' }, { ...text, text: '' }])).toHaveLength(2);
});
