import { momentOf } from '../../domain/calendar.ts';

/** When whatever is said in a sample happened. */
export const SAMPLE_MOMENT = momentOf('2026-11-23', '08:12', 'Asia/Tokyo');
