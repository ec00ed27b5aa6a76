/** Where local parts read the time. The product never sees this: it gets event and schedule times. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
}
