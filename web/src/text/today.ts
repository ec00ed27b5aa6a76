import type { Today } from 'functions/contract/staff.ts';
import { day, dayAndTime } from './when.ts';

type Wave = Today['waves'][number];

/** In five seconds: how many are known to be well. */
export function answerLine(today: Today): string {
  const { counts, municipality, waves } = today;
  const { active, answered } = counts;
  if (active === 0) return '見守り中の方は、まだいません。';
  const date = latestRoundOn(today);
  if (date === null) {
    const [first = ''] = waves.map(({ nextRoundAt }) => nextRoundAt).toSorted();
    return `見守り中の方は ${active}人です。はじめてのお便りは ${dayAndTime(first, municipality.timeZone)} に届きます。`;
  }
  return `${day(date)}のお便りのあと、見守り中の ${active}人のうち ${answered}人の無事がわかりました。`;
}

/** The day of the latest message to anybody; null before the first. */
export function latestRoundOn({ waves }: Today): string | null {
  return (
    waves
      .flatMap(({ round }) => round?.date ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}

export function alertLine({ counts }: Today): string {
  return counts.openAlerts === 0 ? '今、確認が必要な方はいません。' : `要確認は ${counts.openAlerts}件です。`;
}

/** Whether the machinery runs: a line for each time of day. */
export function deliveryLines({ municipality: { timeZone }, waves }: Today): string[] {
  return waves.map((wave) => `${titleOf('お届け', wave, waves)}：${delivered(wave, timeZone)}`);
}

function delivered({ round }: Wave, timeZone: string): string {
  if (!round) return 'まだありません';
  return round.deliveredAt === null
    ? `${dayAndTime(round.openedAt, timeZone)} から送っています（ここまで ${round.peopleAsked}人）`
    : `${dayAndTime(round.deliveredAt, timeZone)} に完了（${round.peopleAsked}人）`;
}

/** Where people are asked at several times of day, which of them is meant. */
function titleOf(title: string, { sendTime }: Wave, waves: Wave[]): string {
  return waves.length > 1 ? `${title}（${sendTime.replace(/^0/, '')}の便）` : title;
}

export interface Warning {
  severity: 'error' | 'warning';
  title: string;
  text: string;
}

/** What about the daily message somebody has to know. */
export function warningsOf({ municipality: { timeZone }, waves }: Today): Warning[] {
  return waves.flatMap((wave) =>
    warningsOfWave(wave, timeZone).map((warning) => ({
      ...warning,
      title: titleOf(warning.title, wave, waves),
    })),
  );
}

function warningsOfWave({ nextRoundAt, round, today }: Wave, timeZone: string): Warning[] {
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

/** What is to come: the next message of those that are not late. Null where all are. */
export function nextLine({ municipality: { timeZone }, waves }: Today): string | null {
  const [next] = waves
    .filter(({ today }) => today !== 'late')
    .map(({ nextRoundAt }) => nextRoundAt)
    .toSorted();
  return next === undefined ? null : `次のお便り：${dayAndTime(next, timeZone)}`;
}
