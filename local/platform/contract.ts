/**
 * What the phones page asks beside the simulator, on the same origin:
 *
 *   GET  /clock          → ClockView
 *   POST /clock/advance  { to: Advance } → Advanced   (409 while the clock moves)
 *   GET  /mail           → Mail[]
 *   GET  /links          → Link[]
 */

/** Something that happened while the clock moved, or is to happen next. */
export interface Happening {
  at: number;
  what: string;
}

export interface ClockView {
  /** Simulated time, milliseconds since 1970. */
  now: number;
  running: boolean;
  nextEvent: Happening | null;
}

export const ADVANCES = ['+10m', '+1h', 'next-event', 'next-morning'] as const;
export type Advance = (typeof ADVANCES)[number];

export interface Advanced {
  now: number;
  happened: Happening[];
}

/** A mail in the inbox of the local mail server. */
export interface Mail {
  /** Counts up from 1 in order of arrival. */
  id: string;
  /** Milliseconds since 1970 by the clock of the run. */
  at: number;
  /** As the header shows it. */
  from: string;
  /** Everyone it was delivered to, which the header need not show. */
  to: string[];
  subject: string;
  text: string;
  /** The same for a mail that was sent again. */
  messageId: string;
}

export interface Link {
  name: string;
  url: string;
}
