import type { TFunction } from 'i18next';
import type { Today } from 'functions/contract/staff.ts';
import type { When } from './when.ts';

type Wave = Today['waves'][number];

/** The language it is said in, and how its moments are read. */
export interface Says {
  t: TFunction<'today'>;
  when: When;
}

/** Everybody who is looked in on now: whoever can be asked, and whoever a case is open about. */
export function lookedAfter({ help, silence, waiting, answered, scheduled }: Today['counts']): number {
  return help + silence + waiting + answered + scheduled;
}

/** About how many a case is open. */
export const inNeed = ({ help, silence }: Today['counts']): number => help + silence;

/** In five seconds: how many are known to be well. */
export function answerLine(today: Today, { t, when }: Says): string {
  const { counts, waves } = today;
  const people = lookedAfter(counts);
  if (people === 0) return t('nobodyYet');
  const date = latestRoundOn(today);
  const well = counts.answered + counts.scheduled;
  if (date !== null) return t('answer', { day: when.day(date), people, well });
  const [first = ''] = waves.map(({ nextRoundAt }) => nextRoundAt).toSorted();
  return t('beforeFirst', { people, when: when.dayAndTime(first) });
}

/** The day of the latest message to anybody; null before the first. */
function latestRoundOn({ waves }: Today): string | null {
  return (
    waves
      .flatMap(({ round }) => round?.date ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}

export function needLine({ counts }: Today, { t }: Says): string {
  const count = inNeed(counts);
  return count === 0 ? t('nobodyInNeed') : t('inNeed', { count });
}

/** Whether the machinery runs: a line for each time of day. */
export function deliveryLines({ waves }: Today, says: Says): string[] {
  return waves.map((wave) => {
    const how = delivered(wave, says);
    return waves.length > 1
      ? says.t('deliveryOf', { time: shortTime(wave), how })
      : says.t('delivery', { how });
  });
}

function delivered({ round }: Wave, { t, when }: Says): string {
  if (!round) return t('notDelivered');
  const { deliveredAt, openedAt, peopleAsked: count } = round;
  return deliveredAt === null
    ? t('delivering', { when: when.dayAndTime(openedAt), count })
    : t('delivered', { when: when.dayAndTime(deliveredAt), count });
}

const shortTime = ({ sendTime }: Wave) => sendTime.replace(/^0/, '');

export interface Warning {
  severity: 'error' | 'warning';
  title: string;
  text: string;
}

/** What about the daily message somebody has to know. Of several times of day, which of them is meant. */
export function warningsOf({ waves }: Today, says: Says): Warning[] {
  return waves.flatMap((wave) =>
    warningsOfWave(wave, says).map((warning) => ({
      ...warning,
      title:
        waves.length > 1 ? says.t('ofWave', { title: warning.title, time: shortTime(wave) }) : warning.title,
    })),
  );
}

function warningsOfWave({ nextRoundAt, round, today }: Wave, { t, when }: Says): Warning[] {
  const warnings: Warning[] = [];
  const next = when.dayAndTime(nextRoundAt);
  if (today === 'late') {
    warnings.push({ severity: 'error', title: t('late'), text: t('lateText', { when: next }) });
  }
  if (today === 'skipped') {
    warnings.push({ severity: 'error', title: t('skipped'), text: t('skippedText', { when: next }) });
  }
  if (round && round.rostersNotAsked > 0) {
    const text = t('notAskedText', { day: when.day(round.date), count: round.rostersNotAsked });
    warnings.push({ severity: 'warning', title: t('notAsked'), text });
  }
  return warnings;
}

/** What is to come: the next message of those that are not late. Null where all are. */
export function nextLine({ waves }: Today, { t, when }: Says): string | null {
  const [next] = waves
    .filter(({ today }) => today !== 'late')
    .map(({ nextRoundAt }) => nextRoundAt)
    .toSorted();
  return next === undefined ? null : t('next', { when: when.dayAndTime(next) });
}
