import { sketchOf, type DraftQuestion } from './draft.ts';
import { standardQuestions } from './standard-questions.ts';

/** Questions that most municipalities ask, ready to be put into a draft. */
export const READY_MADE = [
  'standard',
  'name',
  'birth-date',
  'phone',
  'address',
  'contact',
  'doctor',
  'senses',
  'consent',
] as const;
export type ReadyMade = (typeof READY_MADE)[number];

/**
 * The questions of a block. Their ids are the same wherever they are used: asked again after a while, a question finds the
 * answers that were given to it.
 */
export function readyMade(block: ReadyMade): DraftQuestion[] {
  switch (block) {
    case 'standard':
      return standard.filter(({ id }) => id !== 'district');
    case 'name':
      return standard.filter(({ id }) => id === 'name' || id === 'kana');
    case 'contact':
      return [
        question(
          'contact-name',
          'short-text',
          '急ぐときに連絡してほしい方のお名前を教えてください。',
          '例：山田 一郎',
        ),
        question('contact-phone', 'phone', 'その方の電話番号を教えてください。', '例：090-1234-5678'),
      ];
    case 'address':
      return [
        {
          ...question('address', 'address', 'ご住所を教えてください。', '例：〒123-4567 ひだまり町中央1-2-3'),
          role: 'address',
        },
      ];
    case 'doctor':
      return [
        {
          ...question(
            'doctor',
            'short-text',
            'かかりつけの病院を教えてください。',
            'なければ「答えない」を押してください。',
          ),
          required: false,
        },
      ];
    case 'senses':
      return [
        {
          ...question(
            'senses',
            'multiple-choice',
            'お手伝いが必要なことはありますか。',
            '電話や訪問のときに役立てます。',
          ),
          required: false,
          options: [
            { code: 'hearing', label: '耳が遠い' },
            { code: 'seeing', label: '目が見えにくい' },
            { code: 'walking', label: '歩きにくい' },
          ],
        },
      ];
    case 'birth-date':
    case 'phone':
    case 'consent':
      return standard.filter(({ id }) => id === block);
  }
}

const standard = sketchOf(standardQuestions(1, [])).questions;

function question(id: string, kind: DraftQuestion['kind'], ask: string, help: string): DraftQuestion {
  return {
    id,
    kind,
    ask,
    help,
    required: true,
    role: null,
    options: [],
    postalCodeRequired: false,
    askedWhen: null,
  };
}
