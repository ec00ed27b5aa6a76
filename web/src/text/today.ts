import type { Today } from 'functions/contract/staff.ts';
import { day, dayAndTime } from './when.ts';

/** In five seconds: how many are known to be well. */
export function answerLine({ counts, municipality, nextRoundAt, round }: Today): string {
  const { active, answered } = counts;
  if (active === 0) return '見守り中の方は、まだいません。';
  if (!round) {
    const first = dayAndTime(nextRoundAt, municipality.timeZone);
    return `見守り中の方は ${active}人です。はじめてのお便りは ${first} に届きます。`;
  }
  return `${day(round.date)}のお便りのあと、見守り中の ${active}人のうち ${answered}人の無事がわかりました。`;
}

export function alertLine({ counts }: Today): string {
  return counts.openAlerts === 0 ? '今、確認が必要な方はいません。' : `要確認は ${counts.openAlerts}件です。`;
}

/** Whether the machinery runs. */
export function deliveryLine({ municipality: { timeZone }, round }: Today): string {
  if (!round) return 'お届け：まだありません';
  return round.deliveredAt === null
    ? `お届け：${dayAndTime(round.openedAt, timeZone)} から送っています（ここまで ${round.peopleAsked}人）`
    : `お届け：${dayAndTime(round.deliveredAt, timeZone)} に完了（${round.peopleAsked}人）`;
}

export interface Warning {
  severity: 'error' | 'warning';
  title: string;
  text: string;
}

/** What about the daily message somebody has to know. */
export function warningsOf({ municipality: { timeZone }, nextRoundAt, round, today }: Today): Warning[] {
  const warnings: Warning[] = [];
  if (today === 'late') {
    const text = `お便りがまだ送られていません（${dayAndTime(nextRoundAt, timeZone)} の予定）。続くときは、システムの担当者に連絡してください。`;
    warnings.push({ severity: 'error', title: '送信の遅れ', text });
  }
  if (today === 'skipped') {
    const text = `今日のお便りは送れませんでした。今日のお返事がないことは数えません。次は ${dayAndTime(nextRoundAt, timeZone)} に送ります。`;
    warnings.push({ severity: 'error', title: '送信なし', text });
  }
  if (round && round.rostersNotAsked > 0) {
    const text = `${day(round.date)}のお便りを届けられなかったグループが ${round.rostersNotAsked}つあります（1グループは最大500人）。届いていない方のお返事がないことは数えません。`;
    warnings.push({ severity: 'warning', title: '未配達', text });
  }
  return warnings;
}

/** What is to come. */
export function nextLine({ municipality: { timeZone }, nextRoundAt }: Today): string {
  return `次のお便り：${dayAndTime(nextRoundAt, timeZone)}`;
}
