import { expect, test } from 'vitest';

import { fontSize, placement, spacing } from './flex-measures.ts';

test('keywords, pixels and percentages become lengths; anything else is not said', () => {
  expect(['xs', 'xxl', '7px', '50%', 'huge', undefined].map(spacing)).toEqual([
    '2px',
    '20px',
    '7px',
    '50%',
    undefined,
    undefined,
  ]);
  expect(fontSize('huge', false)).toBe('16px');
});

const text = { type: 'text', text: 'あ' } as const;

test('children share the width of a horizontal box and keep their own height in a vertical one', () => {
  expect(placement(text, 'horizontal', undefined, true).flex).toBe('1 1 0');
  expect(placement({ ...text, flex: 0 }, 'baseline', undefined, true).flex).toBe('0 0 auto');
  expect(placement(text, 'vertical', undefined, true).flex).toBe('0 0 auto');
  expect(placement({ ...text, flex: 2 }, 'vertical', undefined, true).flex).toBe('2 0 auto');
});

test('a margin takes the place of the spacing of the box, and the first child has neither', () => {
  expect(placement(text, 'vertical', '8px', false).marginBlockStart).toBe('8px');
  expect(placement({ ...text, margin: 'xl' }, 'vertical', '8px', false).marginBlockStart).toBe('16px');
  expect(placement({ ...text, margin: 'none' }, 'horizontal', '8px', false).marginInlineStart).toBe('0px');
  expect(placement({ ...text, margin: 'xl' }, 'vertical', '8px', true).marginBlockStart).toBeUndefined();
});
