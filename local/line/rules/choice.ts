import { z } from 'zod';

/** One of the given words. */
export function oneOf<const Word extends string>(...words: Word[]) {
  return z.enum(words, { error: (issue) => expected(issue.input, words) });
}

type Typed = z.ZodObject<{ type: z.ZodLiteral<string> }>;

/** An object whose `type` is one of those of `variants`. */
export function byType<const Variants extends readonly [Typed, ...Typed[]]>(variants: Variants) {
  return z.discriminatedUnion('type', variants, {
    error: (issue) => {
      if (issue.code !== 'invalid_union') return undefined;
      const given = (issue.input as { type?: unknown }).type;
      return expected(
        given,
        variants.map((variant) => variant.shape.type.value),
      );
    },
  });
}

function expected(input: unknown, words: readonly string[]): string {
  if (input === undefined) return 'must be specified';
  return `Must be one of the following values: [${words.join(', ')}]`;
}
