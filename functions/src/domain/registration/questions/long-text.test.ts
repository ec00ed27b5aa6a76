import { expect, test } from 'vitest';
import { readReply, type Question } from '../question.ts';

const health: Question = { id: 'health', kind: 'long-text', ask: 'お体のことで', required: false };
const read = (text: string) => readReply(health, { text }, { today: '2026-11-23' });

test.each([
  ['ひざが悪いです。\n2階には上がりません。\n', 'ひざが悪いです。\n2階には上がりません。'],
  ['なし', 'なし'],
  ['\ufa19田医院　火曜', '\ufa19田医院　火曜'],
])('%s is kept with its lines', (text, kept) => {
  expect(read(text)).toEqual({ ok: true, answer: { kind: 'long-text', text: kept } });
});

test('what is no long text', () => {
  expect(read('答えない')).toEqual({ ok: true, answer: { kind: 'skipped' } });
  expect(read(' \n')).toEqual({ ok: false, problem: { code: 'empty' } });
  expect(read('あ'.repeat(1000)).ok).toBe(true);
  expect(read('あ'.repeat(1001))).toEqual({
    ok: false,
    problem: { code: 'too-long', limit: 1000, length: 1001 },
  });
  expect(readReply(health, { other: 'audio' }, { today: '2026-11-23' })).toEqual({
    ok: false,
    problem: { code: 'needs-text', got: 'audio' },
  });
});
