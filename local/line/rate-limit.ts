/** Requests that may come at once, and how many come back each second. */
export interface Rate {
  burst: number;
  perSecond: number;
}

const perSecond = (n: number): Rate => ({ burst: n, perSecond: n });
const perHour = (n: number): Rate => ({ burst: n, perSecond: n / 3600 });

/** https://developers.line.biz/en/reference/messaging-api/#rate-limits; richmenu/list as lowered in May 2026. */
export const rates = {
  usual: perSecond(2000),
  multicast: perSecond(200),
  loading: perSecond(100),
  richMenuList: perSecond(10),
  broadcast: perHour(60),
  richMenuChange: perHour(100),
};

/**
 * Takes one request from the bucket of a channel's endpoint; false when it is empty. Runs on real time, even when the
 * simulated clock stands still: it is the bot's speed that is measured.
 */
export type TakeRate = (endpoint: string, rate: Rate) => boolean;

export function createRateLimit(monotonicMs: () => number = () => performance.now()): TakeRate {
  const buckets = new Map<string, { left: number; at: number }>();
  return (endpoint, rate) => {
    const now = monotonicMs();
    const bucket = buckets.get(endpoint) ?? { left: rate.burst, at: now };
    const left = Math.min(rate.burst, bucket.left + ((now - bucket.at) / 1000) * rate.perSecond);
    buckets.set(endpoint, { left: left >= 1 ? left - 1 : left, at: now });
    return left >= 1;
  };
}
