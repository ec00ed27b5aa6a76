import { parseArgs } from 'node:util';
import { z } from 'zod';
import { defaultProject } from './project.ts';

/**
 * The options of a command, `--project` among them: without it, the project that `firebase deploy` would take. Throws an
 * error that says all that is wrong, and how the command is used.
 */
export function readOptions<S extends z.ZodRawShape>(shape: S, usage: string) {
  const options = Object.entries(shape).map(([name, schema]) => [
    name,
    { type: typeOf(schema as z.ZodType) },
  ]);
  // Not strict: what is wrong, an unknown option too, is said by the schema, together with how it is used.
  const { values } = parseArgs({
    options: { ...Object.fromEntries(options), project: { type: 'string' } },
    strict: false,
  });
  const read = z.strictObject({ ...shape, project: z.string().default(defaultProject) }).safeParse(values);
  if (read.success) return read.data;
  throw new Error([...read.error.issues.map(({ message }) => message), usage].join('\n'));
}

/** Runs a command; what goes wrong is said in words, without a stack. */
export async function run(command: () => Promise<void>): Promise<void> {
  await command().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

/** An option that may be `true` is one that stands alone. */
const typeOf = (schema: z.ZodType) => (schema.safeParse(true).success ? 'boolean' : 'string');
