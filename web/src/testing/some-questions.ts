import type { StaffAnswer } from 'functions/contract/staff.ts';
import { sketchOf, type Sketch } from 'functions/domain/registration/draft.ts';
import { kindsAsked } from 'functions/domain/registration/publishing.ts';
import { standardQuestions } from 'functions/domain/registration/standard-questions.ts';
import { at } from './a-today.ts';

type Questions = StaffAnswer<'questions.read'>;

const standard = standardQuestions(3, ['中央', '北', '南']);

/** The standard questions as a draft on the third version. */
export const aSketch = (change: Partial<Sketch> = {}): Sketch => ({ ...sketchOf(standard), ...change });

/** ひだまり町 asks the standard questions, as its third version; there is no draft. */
export function someQuestions(more: Partial<Questions> = {}): Questions {
  return {
    live: { set: standard, at: at('2026-10-01 09:00'), by: '鈴木', note: '地区を足しました', repeats: null },
    draft: { revision: 4, sketch: null },
    kinds: kindsAsked([standard]),
    settings: {
      name: 'ひだまり町',
      desk: '見守り係',
      deskPhone: '0120-000-000',
      questionSetVersion: 3,
      friendUrl: 'https://line.me/R/ti/p/@hidamari-demo',
    },
    sendTimes: [{ waveId: 'w1', time: '08:00' }],
    ...more,
  };
}

/** The same with a draft that somebody saved. */
export const someDraft = (
  sketch: Sketch,
  { revision = 5, savedBy = '鈴木' as string | null, savedAt = at('2026-11-24 09:10') } = {},
): Questions => someQuestions({ draft: { revision, sketch: { ...sketch, savedAt, savedBy } } });
