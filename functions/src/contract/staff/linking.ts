import { z } from 'zod';
import { revision } from '../../domain/revision.ts';
import { call, moment } from '../call.ts';

const code = z.object({ digits: z.string(), expiresAt: moment });

export const linkingCalls = {
  /** Whether somebody is on LINE, and the code under way by which a LINE account becomes theirs; null where there is none. */
  'subject.readLinking': call(
    z.strictObject({ subjectId: z.string() }),
    z.object({ revision, isLinked: z.boolean(), code: code.nullable() }),
  ),
  /** Another code; the one before counts no more. */
  'subject.giveLinkingCode': call(z.strictObject({ subjectId: z.string(), revision }), code),
};
