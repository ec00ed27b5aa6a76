import { z } from 'zod';
import { localTime } from '../../domain/calendar.ts';
import { settingsSchema } from '../../domain/municipality.ts';
import { draftQuestionSchema, sketchSchema } from '../../domain/registration/draft.ts';
import { publicationSchema } from '../../domain/registration/publication.ts';
import { revision } from '../../domain/revision.ts';
import { call, count, moment } from '../call.ts';

const version = z.int().min(1);
/** By whom: their name; null where the account is gone, or the municipality was set up with it. */
const publication = publicationSchema.extend({ at: moment });
const { note } = publicationSchema.shape;
const draft = z.object({
  revision,
  sketch: sketchSchema.extend({ savedAt: moment, savedBy: z.string().nullable() }).nullable(),
});

export const questionsCalls = {
  /** The questions that are asked and their draft. Nobody's answers. */
  'questions.read': call(
    z.strictObject({}),
    z.object({
      live: publication,
      draft,
      /** The kind of each question that was ever published, by its id: it keeps that kind. */
      kinds: z.record(z.string(), draftQuestionSchema.shape.kind),
      /** How texts are worded and when messages come: a preview draws with it. */
      settings: settingsSchema,
      sendTimes: z.array(z.object({ waveId: z.string(), time: localTime })),
    }),
  ),
  /** Keeps the draft; `revision` is the one that was seen. */
  'draft.save': call(z.strictObject({ revision, sketch: sketchSchema }), z.object({ revision })),
  'draft.discard': call(z.strictObject({ revision }), z.object({ revision })),
  /** What publishing the draft means for those who are registered. */
  'draft.weigh': call(
    z.strictObject({}),
    z.object({
      people: count,
      neverAsked: z.array(z.object({ questionId: z.string(), people: count })),
    }),
  ),
  /** Makes the draft the next version; `live` is the version that was seen as the live one. */
  'questions.publish': call(z.strictObject({ revision, live: version, note }), z.object({ version })),
  /** Makes an earlier version the next one once more. */
  'version.publish': call(z.strictObject({ version, live: version, note }), z.object({ version })),
  'version.read': call(z.strictObject({ version }), publication),
  /** The newest first, a page of those before `before`, or of the latest. */
  'versions.read': call(
    z.strictObject({ before: version.nullable() }),
    z.object({
      versions: z.array(
        publication.omit({ set: true }).extend({
          version,
          /** How many of the registered answered it. */
          people: count,
        }),
      ),
      more: z.boolean(),
    }),
  ),
};
