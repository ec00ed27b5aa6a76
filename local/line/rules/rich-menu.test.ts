import { expect, test } from 'vitest';
import { problemsOf } from './problem.ts';
import { richMenu } from './rich-menu.ts';

const area = (width: number, label?: string) => ({
  bounds: { x: 0, y: 0, width, height: 1 },
  action: { type: 'postback', data: 'a', ...(label ? { label } : {}) },
});
const menu = {
  size: { width: 2500, height: 1686 },
  selected: true,
  name: 'menu',
  chatBarText: 'メニュー',
  areas: [area(2500)],
};
const of = (length: number) => 'あ'.repeat(length);
const areas = (count: number) => Array.from({ length: count }, () => area(1));
const ratio = 'width / height must be at least 1.45';

test.each<[string, object, object, string, string]>([
  ['name', { name: of(300) }, { name: of(301) }, 'name', 'Length must be between 0 and 300'],
  [
    'chatBarText',
    { chatBarText: of(14) },
    { chatBarText: of(15) },
    'chatBarText',
    'Length must be between 0 and 14',
  ],
  ['areas', { areas: areas(20) }, { areas: areas(21) }, 'areas', 'Size must be between 0 and 20'],
  [
    'narrowest',
    { size: { width: 800, height: 250 }, areas: [] },
    { size: { width: 799, height: 250 }, areas: [] },
    'size.width',
    'Must be between 800 and 2500',
  ],
  [
    'widest',
    { size: { width: 2500, height: 250 } },
    { size: { width: 2501, height: 250 } },
    'size.width',
    'Must be between 800 and 2500',
  ],
  [
    'lowest',
    { size: { width: 2500, height: 250 } },
    { size: { width: 2500, height: 249 } },
    'size.height',
    'Must be 250 or more',
  ],
  [
    'shape',
    { size: { width: 1450, height: 1000 }, areas: [] },
    { size: { width: 1450, height: 1001 }, areas: [] },
    'size',
    ratio,
  ],
  ['bounds', { areas: [area(2500)] }, { areas: [area(2501)] }, 'areas[0].bounds', 'Must lie inside size'],
  [
    'label',
    { areas: [area(1, of(20))] },
    { areas: [area(1, of(21))] },
    'areas[0].action.label',
    'Length must be between 0 and 20',
  ],
  ['selected', { selected: false }, { selected: undefined }, 'selected', 'must be specified'],
  ['a property of its own', {}, { colour: 'red' }, 'colour', 'unknown field'],
])('%s', (_name, fits, over, property, message) => {
  expect(richMenu.safeParse({ ...menu, ...fits }).success).toBe(true);
  const { error } = richMenu.safeParse({ ...menu, ...over });
  expect(error && problemsOf(error)).toEqual([{ message, property }]);
});
