import { LATEST_OPENING } from 'functions/domain/round.ts';
import { atSendTime } from 'functions/domain/wave.ts';

interface Known {
  lastRoundOn: string | null;
  /** As it crosses the wire. */
  nextRoundAt: string;
}

/** From which message on another send time counts: at its moment, at once, or today not at all. */
export function effectOfSendTime(
  { lastRoundOn, nextRoundAt }: Known,
  time: string,
  now: number,
  timeZone: string,
): { is: 'planned' | 'at-once' | 'skipped'; at: string } {
  const wave = { lastRoundOn, nextRoundAt: Date.parse(nextRoundAt) };
  const next = atSendTime(wave, time, now, timeZone).nextRoundAt;
  const at = new Date(next).toISOString();
  if (next > now) return { is: 'planned', at };
  return { is: now < next + LATEST_OPENING ? 'at-once' : 'skipped', at };
}
