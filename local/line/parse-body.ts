import { z } from 'zod';
import { userIdPattern } from './phones.ts';
import { badBody, badProperty } from './refusal.ts';
import { problemsOf } from './rules/problem.ts';

const notAUserId = 'invalid user id';

export const userId = z.string().regex(userIdPattern, notAUserId);

/** Reads a JSON body by its rules; refuses with LINE's 400, which names an impossible user id first. */
export function parseBody<Schema extends z.ZodType>(schema: Schema, json: unknown): z.infer<Schema> {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const problems = problemsOf(result.error);
  const wrongId = problems.find(({ message }) => message === notAUserId);
  throw wrongId ? badProperty(wrongId.property) : badBody(problems);
}
