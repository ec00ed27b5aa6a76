import { expect, test } from 'vitest';
import { testEdges, testTextLimits } from './limit-case.ts';
import { validateMessages } from './messages.ts';

const flex = (contents: unknown, altText = 'お知らせ') => ({ type: 'flex', altText, contents });
const problems = (contents: unknown) =>
  validateMessages([flex(contents)]).map(({ message, property }) => ({
    message,
    property: property.replace(/^messages\[0\]\.contents\.?/, ''),
  }));
/** The problems of a component in the body of a bubble. */
const inBody = (component: unknown) =>
  problems(bubble(component)).map(({ message, property }) => ({
    message,
    property: property.replace(/^body\.contents\[0\]\.?/, ''),
  }));

const url = (length: number) => 'https://example.com/'.padEnd(length, 'a');
const box = (...contents: unknown[]) => ({ type: 'box', layout: 'vertical', contents });
const bubble = (...contents: unknown[]) => ({ type: 'bubble', body: box(...contents) });
const carousel = (...contents: object[]) => ({ type: 'carousel', contents });
const text = { type: 'text', text: 'おはようございます' };
const button = (label: string) => ({ type: 'button', action: { type: 'message', label, text: 'はい' } });
const image = { type: 'image', url: url(30) };
const icon = { type: 'icon', url: url(30) };
const video = { type: 'video', url: url(30), previewUrl: url(30), altContent: image };
const fill = (angle: string) => ({
  ...box(),
  background: { type: 'linearGradient', angle, startColor: '#000000', endColor: '#ffffff' },
});
const repeat = <T>(value: T, times: number): T[] => Array.from({ length: times }, () => value);
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/** A bubble whose JSON has exactly so many bytes, three for each あ. */
function bubbleOf(size: number) {
  const wide = repeat({ ...text, text: 'あ'.repeat(1000) }, Math.floor(size / 3200) - 1);
  const missing = size - bytes(bubble(...wide, { ...text, text: '' }));
  return bubble(...wide, { ...text, text: 'a'.repeat(missing) });
}
const carouselOf = (size: number) => {
  const rest = size - bytes(carousel(bubbleOf(30_000))) - 1;
  return carousel(bubbleOf(30_000), bubbleOf(rest));
};

test('the made containers have the size they should', () => {
  expect([bytes(bubbleOf(30_720)), bytes(carouselOf(51_200))]).toEqual([30_720, 51_200]);
});

const values = (...words: string[]) => `Must be one of the following values: [${words.join(', ')}]`;
testEdges(problems, [
  ['', 'Size of a bubble must be at most 30720 bytes', bubbleOf(30_720), bubbleOf(30_721)],
  ['', 'Size of a carousel must be at most 51200 bytes', carouselOf(51_200), carouselOf(51_201)],
  [
    'contents',
    'Size must be between 1 and 12',
    carousel(...repeat(bubble(), 12)),
    carousel(...repeat(bubble(), 13)),
  ],
  [
    'contents',
    'All bubbles of a carousel must have the same size',
    carousel(bubble(), { ...bubble(), size: 'mega' }),
    carousel(bubble(), { ...bubble(), size: 'kilo' }),
  ],
  ['', 'At least one block must be specified', bubble(), { type: 'bubble' }],
  ['header', 'must be object', { type: 'bubble', header: box() }, { type: 'bubble', header: 'おはよう' }],
  [
    'hero.type',
    values('box', 'image', 'video'),
    { type: 'bubble', hero: image },
    { type: 'bubble', hero: text },
  ],
  [
    'hero',
    'A video needs a bubble of size kilo, mega or giga',
    { type: 'bubble', size: 'kilo', hero: video },
    { type: 'bubble', size: 'micro', hero: video },
  ],
  [
    'contents',
    'A carousel cannot hold a video',
    { type: 'bubble', hero: video },
    carousel({ type: 'bubble', hero: video }),
  ],
  ['styles.body.margin', 'unknown field', bubble(), { ...bubble(), styles: { body: { margin: 'md' } } }],
  ['type', values('bubble', 'carousel'), bubble(), box()],
]);

const wrong = 'invalid property';
testEdges(inBody, [
  ['action', 'must be specified', button('a'), { type: 'button' }],
  [
    'text',
    'Either text or contents must be specified',
    { type: 'text', contents: [{ type: 'span', text: 'a' }] },
    { type: 'text' },
  ],
  ['text', 'May not be empty', text, { ...text, text: '' }],
  ['url', 'Length must be between 0 and 2000', { ...image, url: url(2000) }, { ...image, url: url(2001) }],
  [
    'contents[0].type',
    'icon is not allowed in a vertical box',
    { ...box(icon), layout: 'baseline' },
    box(icon),
  ],
  [
    'contents[0].type',
    'button is not allowed in a baseline box',
    box(button('a')),
    { ...box(button('a')), layout: 'baseline' },
  ],
  ['color', wrong, { ...text, color: '#11223344' }, { ...text, color: 'red' }],
  ['color', wrong, { ...text, color: '#112233' }, { ...text, color: '#123' }],
  ['size', wrong, { ...text, size: '22px' }, { ...text, size: '22pt' }],
  ['size', wrong, { ...image, size: 'full' }, { ...image, size: '6xl' }],
  ['margin', wrong, { ...text, margin: 'xxl' }, { ...text, margin: '3xl' }],
  ['paddingAll', wrong, { ...box(), paddingAll: '10%' }, { ...box(), paddingAll: '-10px' }],
  ['cornerRadius', wrong, { ...box(), cornerRadius: 'md' }, { ...box(), cornerRadius: '10%' }],
  ['wrap', 'must be boolean', { ...text, wrap: true }, { ...text, wrap: 'true' }],
  ['weight', values('regular', 'bold'), { ...text, weight: 'bold' }, { ...text, weight: 'heavy' }],
  ['layout', values('horizontal', 'vertical', 'baseline'), box(), { ...box(), layout: 'grid' }],
  [
    'aspectRatio',
    'invalid aspectRatio',
    { ...image, aspectRatio: '1:3' },
    { ...image, aspectRatio: '1:3.1' },
  ],
  ['flex', 'Must be 0 or more', { ...text, flex: 0 }, { ...text, flex: -1 }],
  ['background.angle', 'invalid angle', fill('359.9deg'), fill('360deg')],
  ['scaling', 'unknown field', { ...text, scaling: true }, { ...image, scaling: true }],
  [
    'type',
    values('box', 'button', 'image', 'text', 'icon', 'separator', 'filler'),
    { type: 'filler' },
    { type: 'spacer' },
  ],
]);

testTextLimits('graphemes', inBody, [['action.label', 40, button]]);
testTextLimits('code units', (altText) => validateMessages([flex(bubble(), String(altText))]), [
  ['messages[0].altText', 1500, (altText) => altText],
]);

test('deep boxes are looked through', () => {
  const nested = (depth: number): object =>
    depth === 0 ? { ...text, colour: 'red' } : box(nested(depth - 1));
  expect(inBody(nested(8))).toMatchObject([{ message: 'unknown field' }]);
});
