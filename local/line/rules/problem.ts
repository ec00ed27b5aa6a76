import type { z } from 'zod';

/** One entry of `details` in LINE's error body. */
export interface Problem {
  message: string;
  /** Where, e.g. `messages[0].text`. */
  property: string;
}

/** Zod's issues in LINE's form; `root` is put before every property. */
export function problemsOf(error: z.ZodError, root = ''): Problem[] {
  return error.issues.flatMap((issue) => {
    const at = property(root, issue.path);
    if (issue.code !== 'unrecognized_keys') return [{ message: wording(issue), property: at }];
    return issue.keys.map((key) => ({ message: 'unknown field', property: at ? `${at}.${key}` : key }));
  });
}

function property(root: string, path: PropertyKey[]): string {
  return path.reduce<string>((at, step) => {
    if (typeof step === 'number') return `${at}[${step}]`;
    return at ? `${at}.${String(step)}` : String(step);
  }, root);
}

/** The rules word their own limits; what is left is a value that is missing or of another type. */
function wording(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type') return issue.message;
  return issue.message.includes('received undefined') ? 'must be specified' : `must be ${issue.expected}`;
}
