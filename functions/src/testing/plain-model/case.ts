/** One case as the model expects it; minutes since the start. */
export interface Case {
  subject: number;
  kind: 'silence' | 'help';
  opened: number;
  closed: number | null;
  closedBy: 'subject' | 'family' | 'staff' | null;
}

export interface Said {
  who: string;
  kind: string;
  /** When it was decided. */
  minute: number;
  /** The cases that it alarms about; an all-clear is about one, too. */
  about: OpenCase[];
}

export interface OpenCase extends Case {
  told: Set<string>;
  takenBy: string | null;
  escalates: number | null;
  repeats: number;
  /** When we heard of its end. */
  ended: number | null;
}

/** Everything that a week comes to. */
export interface Expected {
  cases: Case[];
  /** Everything that is decided to be said to somebody, except replies. */
  said: Said[];
}

export const phoneOf = (subject: number) => `line-s${subject}`;

export interface Round {
  opened: number;
  until: number;
  day: number;
  /** Null while LINE has not taken it. */
  accepted: boolean | null;
}
