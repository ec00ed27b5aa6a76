import { expect, test } from 'vitest';
import { publishingFaults } from './publishing.ts';
import { READY_MADE, readyMade } from './ready-made.ts';

test.each(READY_MADE)('the block %s can be published as it is, beside the standard questions', (block) => {
  const beside = readyMade('standard').filter(({ id }) => readyMade(block).every((own) => own.id !== id));
  const questions = [...beside, ...readyMade(block)];
  expect(readyMade(block)).not.toEqual([]);
  expect(publishingFaults({ questions, verifyingQuestionId: 'birth-date', basedOn: 1 }, {})).toEqual([]);
});
