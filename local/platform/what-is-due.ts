import type { Municipality } from '../../functions/src/domain/municipality.ts';

/** What a municipality has to do by the clock at a moment, as the phones page names it; of several the first to be done. */
export function whatIsDue({ waves, erasing, nextSummaryAt }: Municipality, at: number): string {
  const isDue = (moment: number | null) => moment !== null && moment <= at;
  if (erasing.length > 0) return '登録の消去';
  if (waves.some(({ delivering, nextRoundAt }) => delivering !== null || isDue(nextRoundAt)))
    return '朝のお便り';
  if (waves.some(({ nextReminderAt }) => isDue(nextReminderAt))) return 'もう一度のお声かけ';
  if (waves.some(({ nextAlertAt }) => isDue(nextAlertAt))) return 'お返事の確認';
  return isDue(nextSummaryAt) ? '1日のまとめ' : '1日の区切り';
}
