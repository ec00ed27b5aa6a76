import { status } from '@grpc/grpc-js';

/** An answer other than OK, with the gRPC code that the caller gets. */
export class Refusal extends Error {
  readonly code: status;

  constructor(code: status, message: string) {
    super(message);
    this.code = code;
  }
}

/** What goes over the wire for an error; one without a gRPC code is INTERNAL. */
export function grpcStatus(error: unknown): { code: status; details: string } {
  const { code, message } = error as { code?: unknown; message?: string };
  return {
    code: typeof code === 'number' ? code : status.INTERNAL,
    // The in-memory database names the code in its message, and so does the caller's SDK: once is enough.
    details: (message ?? String(error)).replace(/^\d+ [A-Z_]+: /, ''),
  };
}
