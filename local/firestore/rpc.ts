import { Metadata, type ServerUnaryCall, type ServerWritableStream, type sendUnaryData } from '@grpc/grpc-js';
import { grpcStatus } from './refusal.ts';

/** A call with one answer. `answered` hears of each one that was not refused. */
export function unary<Q, A>(answer: (request: Q) => Promise<A>, answered: () => void) {
  return (call: ServerUnaryCall<Q, A>, send: sendUnaryData<A>): void => {
    answer(call.request).then(
      (response) => {
        answered();
        send(null, response);
      },
      (error: unknown) => send(grpcStatus(error)),
    );
  };
}

/** A call answered with a list, one message each. */
export function streaming<Q, A>(answer: (request: Q) => Promise<A[]>, answered: () => void) {
  return (call: ServerWritableStream<Q, A>): void => {
    // Without headers the caller's SDK takes a refusal for no answer at all and asks twice more, seconds apart.
    call.sendMetadata(new Metadata());
    answer(call.request).then(
      (responses) => {
        answered();
        for (const response of responses) call.write(response);
        call.end();
      },
      (error: unknown) => call.emit('error', grpcStatus(error)),
    );
  };
}
