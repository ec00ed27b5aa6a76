import type { ServerDuplexStream } from '@grpc/grpc-js';
import type { Embedded } from './embedded.ts';
import type { ListenRequest, ListenResponse } from './messages.ts';
import { asProduction } from './production-query.ts';
import { grpcStatus } from './refusal.ts';
import { requireIndex } from './require-index.ts';

/** The call behind onSnapshot. Each document that is sent costs a read. */
export function listening({ memory, indexes, meter }: Embedded) {
  return (call: ServerDuplexStream<ListenRequest, ListenResponse>): void => {
    const changes = memory.client.listen();
    // A refusal takes the target off the stream; ending the stream would make the SDK ask again for ever.
    const refuse = (error: unknown) => {
      const { code, details } = grpcStatus(error);
      call.write({ targetChange: { targetChangeType: 'REMOVE', cause: { code, message: details } } });
    };
    changes.on('error', refuse);
    changes.on('data', (response: ListenResponse) => {
      const name = response.documentChange?.document?.name;
      if (name) meter.documents([name]);
      call.write(response);
    });
    call.on('data', (request: ListenRequest) => {
      try {
        changes.write(prepared(request));
        meter.rpc();
      } catch (error) {
        refuse(error);
      }
    });
    call.on('end', () => call.end());
    call.on('close', () => changes.destroy());
    call.on('cancelled', () => changes.destroy());
  };

  function prepared(request: ListenRequest): ListenRequest {
    const query = request.addTarget?.query;
    if (!query?.structuredQuery) return request;
    requireIndex(indexes, query.structuredQuery);
    const structuredQuery = asProduction(query.structuredQuery);
    return { ...request, addTarget: { ...request.addTarget, query: { ...query, structuredQuery } } };
  }
}
