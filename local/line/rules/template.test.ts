import { testEdges, testTextLimits } from './limit-case.ts';
import { validateMessages } from './messages.ts';

const problems = (template: unknown) =>
  validateMessages([{ type: 'template', altText: 'お知らせ', template }]).map(({ message, property }) => ({
    message,
    property: property.replace('messages[0].template.', ''),
  }));
const url = (length: number) => 'https://example.com/'.padEnd(length, 'a');
const say = (label: string) => ({ type: 'message', label, text: 'はい' });
const says = (count: number) => Array.from({ length: count }, () => say('はい'));
const buttons = { type: 'buttons', text: 'お元気ですか', actions: says(1) };
const confirm = { type: 'confirm', text: 'お元気ですか', actions: says(2) };
const column = { text: 'お元気ですか', actions: says(1) };
const carousel = (...columns: object[]) => ({ type: 'carousel', columns });
const pictures = (count: number, label = 'はい') => ({
  type: 'image_carousel',
  columns: Array.from({ length: count }, () => ({ imageUrl: url(30), action: say(label) })),
});
const repeat = <T>(value: T, times: number): T[] => Array.from({ length: times }, () => value);
const size = (min: number, max: number) => `Size must be between ${min} and ${max}`;

testTextLimits('graphemes', problems, [
  ['text', 160, (text) => ({ ...buttons, text })],
  ['title', 40, (title) => ({ ...buttons, title })],
  ['actions[0].label', 20, (label) => ({ ...buttons, actions: [say(label)] })],
  ['text', 240, (text) => ({ ...confirm, text })],
  ['actions[1].label', 20, (label) => ({ ...confirm, actions: [say('a'), say(label)] })],
  ['columns[0].text', 120, (text) => carousel({ ...column, text })],
  ['columns[0].title', 40, (title) => carousel({ ...column, title })],
  ['columns[0].actions[0].label', 20, (label) => carousel({ ...column, actions: [say(label)] })],
  ['columns[0].action.label', 12, (label) => pictures(1, label)],
]);

testTextLimits(
  'code units',
  (altText) => validateMessages([{ type: 'template', altText, template: confirm }]),
  [['messages[0].altText', 1500, (altText) => altText]],
);

const shorter = 'Length must be between 0 and 60 with an image or a title';
const titled = (length: number) => ({ title: 'お便り', text: 'あ'.repeat(length) });
const pictured = (length: number) => ({ thumbnailImageUrl: url(30), text: 'あ'.repeat(length) });
testEdges(problems, [
  ['text', shorter, { ...buttons, ...titled(60) }, { ...buttons, ...titled(61) }],
  ['text', shorter, { ...buttons, ...pictured(60) }, { ...buttons, ...pictured(61) }],
  [
    'columns[0].text',
    shorter,
    carousel({ ...column, ...titled(60) }),
    carousel({ ...column, ...titled(61) }),
  ],
  ['actions', size(1, 4), { ...buttons, actions: says(4) }, { ...buttons, actions: says(5) }],
  ['actions', size(1, 4), buttons, { ...buttons, actions: [] }],
  ['actions', size(2, 2), confirm, { ...confirm, actions: says(3) }],
  ['actions', size(2, 2), confirm, { ...confirm, actions: says(1) }],
  ['columns', size(1, 10), carousel(...repeat(column, 10)), carousel(...repeat(column, 11))],
  ['columns', size(1, 10), pictures(10), pictures(11)],
  [
    'columns[0].actions',
    size(1, 3),
    carousel({ ...column, actions: says(3) }),
    carousel({ ...column, actions: says(4) }),
  ],
  [
    'columns',
    'Every column needs the same number of actions',
    carousel(column, column),
    carousel(column, { ...column, actions: says(2) }),
  ],
  [
    'columns',
    'An image or a title must be in every column or in none',
    carousel({ ...column, title: 'a' }, { ...column, title: 'b' }),
    carousel(column, { ...column, title: 'b' }),
  ],
  [
    'thumbnailImageUrl',
    'Length must be between 0 and 2000',
    { ...buttons, thumbnailImageUrl: url(2000) },
    { ...buttons, thumbnailImageUrl: url(2001) },
  ],
  [
    'imageSize',
    'Must be one of the following values: [cover, contain]',
    { ...buttons, imageSize: 'cover' },
    { ...buttons, imageSize: 'fill' },
  ],
  [
    'type',
    'Must be one of the following values: [buttons, confirm, carousel, image_carousel]',
    confirm,
    { ...confirm, type: 'list' },
  ],
  [
    'actions[0].type',
    'Must be one of the following values: [postback, message, uri, datetimepicker, clipboard]',
    buttons,
    { ...buttons, actions: [{ type: 'camera', label: 'a' }] },
  ],
  [
    'actions[0].label',
    'must be specified',
    buttons,
    { ...buttons, actions: [{ type: 'message', text: 'a' }] },
  ],
]);
