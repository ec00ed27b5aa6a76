import { z } from 'zod';
import { accessKind } from '../../domain/access.ts';
import { localDate } from '../../domain/calendar.ts';
import { call, moment } from '../call.ts';

/** Lines on one page: with the municipality and everybody they are by and about, 60 documents at most. */
export const LINES_A_PAGE = 19;
/** Lines in one file. Whoever wants more asks for fewer days. */
export const LINES_EXPORTED = 5_000;

const filter = {
  /** Who did it. */
  staffId: z.string().nullable(),
  /** About whom, cases included. */
  subjectId: z.string().nullable(),
  does: accessKind.nullable(),
  /** Both days are among them. */
  from: localDate.nullable(),
  to: localDate.nullable(),
};
const place = z.object({ at: moment, id: z.string() }).nullable();
const named = z.object({ name: z.string().nullable() });

const lines = z.array(
  z.object({
    id: z.string(),
    at: moment,
    does: accessKind,
    /** The name of a call, of today or of an earlier day. */
    call: z.string(),
    by: named.extend({ staffId: z.string() }),
    /** `known` is null for somebody who has left. */
    subject: z
      .object({
        subjectId: z.string(),
        known: named.extend({ registrationNumber: z.string() }).nullable(),
      })
      .nullable(),
    recipient: named.nullable(),
    /** The member of staff it was about. */
    colleague: named.nullable(),
    /** The settings that were set, with their new values. */
    settings: z.record(z.string(), z.string()),
  }),
);

export const accessLogCalls = {
  /** Who saw, changed or exported what, the latest first. */
  'accessLog.read': call(
    z.strictObject({ ...filter, after: place }),
    z.object({ lines: lines.max(LINES_A_PAGE), next: place }),
  ),
  /** The same, as much as a file takes; `next` is not null where that is not all. */
  'accessLog.export': call(
    z.strictObject(filter),
    z.object({ lines: lines.max(LINES_EXPORTED), next: place }),
  ),
};
