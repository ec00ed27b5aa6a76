import { answerColumns } from '../../functions/src/domain/registration/answer-row.ts';
import type { Question } from '../../functions/src/domain/registration/question.ts';

/** A file of two hundred people who answer the town's questions; the telephone number of the tenth is as given. */
export function fileOfTwoHundred(questions: readonly Question[], phoneOfTheTenth: string) {
  const columns = answerColumns(questions, []);
  const rows = Array.from({ length: 200 }, (_, n) => {
    const cells: Record<string, string> = {
      name: `取込 ${String.fromCodePoint(0x4e00 + n)}`,
      kana: 'とりこみ',
      'birth-date': '昭和13年4月5日',
      phone: n === 9 ? phoneOfTheTenth : '090-1234-5678',
      district: '山手地区',
      consent: '同意します',
    };
    return columns.map(({ questionId }) => cells[questionId] ?? '歩きにくい').join(',');
  });
  const text = [columns.map(({ header }) => header).join(','), ...rows].join('\r\n');
  return { name: '名簿.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}
