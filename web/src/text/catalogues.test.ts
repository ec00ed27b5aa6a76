import { expect, test } from 'vitest';
import { en } from './en/index.ts';
import { ja } from './ja/index.ts';

/** Every text with its key, e.g. ['frame.ago.now', '1分以内']. */
function textsIn(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, text]: [string, unknown]) => {
    const name = path === '' ? key : `${path}.${key}`;
    return typeof text === 'string' ? [[name, text]] : textsIn(text as object, name);
  });
}

const japanese = new Map(textsIn(ja));
const english = textsIn(en);
const filledIn = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted();

test.each(english)(
  '%s says the same in both languages: nothing is missing that is filled in',
  (key, text) => {
    const original = japanese.get(key.replace(/_one$/, '_other')) ?? '';
    expect(original).not.toBe('');
    // "One" needs no number.
    const optional = key.endsWith('_one') ? ['count'] : [];
    expect(filledIn(text).filter((name) => !optional.includes(name))).toEqual(
      filledIn(original).filter((name) => !optional.includes(name)),
    );
  },
);

test('every text is there in English', () => {
  const keys = english.map(([key]) => key).filter((key) => !key.endsWith('_one'));
  expect(keys.toSorted()).toEqual([...japanese.keys()].toSorted());
});
