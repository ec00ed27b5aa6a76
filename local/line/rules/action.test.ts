import { expect, test } from 'vitest';
import type { z } from 'zod';
import { flexAction, quickReplyAction, richMenuAction } from './action.ts';
import { testEdges, testTextLimits } from './limit-case.ts';
import { problemsOf } from './problem.ts';

const by = (schema: z.ZodType) => (action: unknown) => {
  const { error } = schema.safeParse(action);
  return error ? problemsOf(error) : [];
};
const problems = by(flexAction);
const url = (length: number) => 'https://example.com/'.padEnd(length, 'a');
const link = (uri: string) => ({ type: 'uri', uri });
const desktop = (uri: string) => ({ ...link(url(30)), altUri: { desktop: uri } });
const postback = { type: 'postback', data: 'a' };
const typing = { ...postback, inputOption: 'openKeyboard' };
const picker = { type: 'datetimepicker', data: 'a', mode: 'date' };
const timer = { ...picker, mode: 'time' };
const both = { ...picker, mode: 'datetime' };
const change = { type: 'richmenuswitch', data: 'a', richMenuAliasId: 'home' };
const camera = { type: 'camera', label: 'a' };

testTextLimits('code units', problems, [
  ['data', 300, (data) => ({ ...postback, data })],
  ['data', 300, (data) => ({ ...picker, data })],
  ['clipboardText', 1000, (clipboardText) => ({ type: 'clipboard', clipboardText })],
]);
testTextLimits('code units', by(richMenuAction), [['data', 300, (data) => ({ ...change, data })]]);

testTextLimits('graphemes', problems, [
  ['label', 40, (label) => ({ ...postback, label })],
  ['displayText', 300, (displayText) => ({ ...postback, displayText })],
  ['text', 300, (text) => ({ ...postback, text })],
  ['fillInText', 300, (fillInText) => ({ ...typing, fillInText })],
  ['text', 300, (text) => ({ type: 'message', text })],
]);

const tooLong = 'Length must be between 0 and 1000';
testEdges(problems, [
  ['uri', tooLong, link(url(1000)), link(url(1001))],
  ['altUri.desktop', tooLong, desktop(url(1000)), desktop(url(1001))],
  ['uri', 'invalid uri', link('tel:0312345678'), link('sms:0312345678')],
  ['uri', 'invalid uri', link('line://nv/location'), link('javascript:alert(1)')],
  ['uri', 'invalid uri', link('https://example.com/%E3%81%82'), link('https://example.com/あ')],
  ['uri', 'invalid uri', link('http://example.com/'), link('example.com')],
  [
    'text',
    'displayText and text may not both be specified',
    { ...postback, text: 'a' },
    { ...postback, text: 'a', displayText: 'a' },
  ],
  [
    'fillInText',
    'Only valid when inputOption is openKeyboard',
    { ...typing, fillInText: 'a' },
    { ...postback, fillInText: 'a' },
  ],
  ['initial', 'invalid date', { ...picker, initial: '2028-02-29' }, { ...picker, initial: '2027-02-29' }],
  ['min', 'invalid date', { ...picker, min: '1900-01-01' }, { ...picker, min: '1899-12-31' }],
  ['max', 'invalid date', { ...picker, max: '2100-12-31' }, { ...picker, max: '2101-01-01' }],
  ['initial', 'invalid time', { ...timer, initial: '23:59' }, { ...timer, initial: '24:00' }],
  ['initial', 'invalid time', { ...timer, initial: '00:00' }, { ...timer, initial: '0:00' }],
  [
    'initial',
    'invalid datetime',
    { ...both, initial: '2026-11-23t07:00' },
    { ...both, initial: '2026-11-23 07:00' },
  ],
  [
    'max',
    'Must be greater than min',
    { ...picker, min: '2026-11-23', max: '2026-11-24' },
    { ...picker, min: '2026-11-23', max: '2026-11-23' },
  ],
  [
    'mode',
    'Must be one of the following values: [date, time, datetime]',
    picker,
    { ...picker, mode: 'week' },
  ],
]);

test.each([
  ['a quick reply opens the camera', quickReplyAction, camera, []],
  ['a rich menu does not', richMenuAction, camera, ['type']],
  ['a rich menu switches to another', richMenuAction, change, []],
  ['to an alias of 32 characters', richMenuAction, { ...change, richMenuAliasId: 'a'.repeat(32) }, []],
  ['not of 33', richMenuAction, { ...change, richMenuAliasId: 'a'.repeat(33) }, ['richMenuAliasId']],
  ['a quick reply does not switch', quickReplyAction, change, ['type']],
])('%s', (_name, schema, action, properties) => {
  expect(by(schema)(action).map(({ property }) => property)).toEqual(properties);
});
