import type { Problem } from './rules/problem.ts';

/** A request LINE (or the control API) does not accept, with the status code and body it is answered with. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: Record<string, unknown>;

  constructor(status: number, message: string, body: Record<string, unknown> = { message }) {
    super(message);
    this.status = status;
    this.body = body;
  }
}

/** LINE's 400 for a body with problems. */
export function badBody(details: Problem[]): Refusal {
  const message = `The request body has ${details.length} error(s)`;
  return new Refusal(400, message, { message, details });
}

/** LINE's 400 for a property that is wrong as a whole, e.g. a user id nobody has. */
export function badProperty(property: string): Refusal {
  return new Refusal(400, `The property, ${property}, in the request body is invalid (line: -, column: -)`);
}

/** The 400 of LINE's OAuth endpoints. */
export function badGrant(description: string, error = 'invalid_request'): Refusal {
  return new Refusal(400, description, { error, error_description: description });
}

export const notFound = () => new Refusal(404, 'Not found');
