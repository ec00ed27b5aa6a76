import { z } from 'zod';
import { keptActor } from '../../domain/actor.ts';
import { localDate } from '../../domain/calendar.ts';
import { pauseReason } from '../../domain/pause.ts';
import { call, moment } from '../call.ts';

const pauseDays = { from: localDate, through: localDate, reason: pauseReason };

/** The pause of a subject, as the console shows it. */
export const shownPause = z.object({ ...pauseDays, by: keptActor, hasBegun: z.boolean() });

/** `seen` is the `pauseDecidedAt` that was shown: the second of two who decide is told. */
export const pauseCalls = {
  'subject.pause': call(
    z.strictObject({ subjectId: z.string(), seen: moment.nullable(), ...pauseDays }),
    z.object({}),
  ),
  'subject.endPause': call(z.strictObject({ subjectId: z.string(), seen: moment.nullable() }), z.object({})),
};
