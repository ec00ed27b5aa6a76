import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ServiceDefinition } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';

/** The service google.firestore.v1.Firestore, read from the .proto files that the Firestore SDK ships. */
export function firestoreProtocol(): ServiceDefinition {
  const sdk = dirname(createRequire(import.meta.url).resolve('@google-cloud/firestore/package.json'));
  // The in-memory database reads messages in the form the SDK itself writes: 64-bit numbers and enum values as text,
  // and the name of the field that is set beside each oneof.
  const loaded = loadSync('google/firestore/v1/firestore.proto', {
    includeDirs: [join(sdk, 'build', 'protos')],
    longs: String,
    enums: String,
    oneofs: true,
  });
  return loaded['google.firestore.v1.Firestore'] as ServiceDefinition;
}
