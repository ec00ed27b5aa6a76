import type { google } from '@google-cloud/firestore/build/protos/firestore_v1_proto_api.js';

/** The messages of google.firestore.v1 under the names this folder uses. */
export type BatchGetRequest = google.firestore.v1.IBatchGetDocumentsRequest;
export type BatchGetResponse = google.firestore.v1.IBatchGetDocumentsResponse;
export type BatchWriteRequest = google.firestore.v1.IBatchWriteRequest;
export type BatchWriteResponse = google.firestore.v1.IBatchWriteResponse;
export type BeginRequest = google.firestore.v1.IBeginTransactionRequest;
export type BeginResponse = google.firestore.v1.IBeginTransactionResponse;
export type CommitRequest = google.firestore.v1.ICommitRequest;
export type CommitResponse = google.firestore.v1.ICommitResponse;
export type Document = google.firestore.v1.IDocument;
export type Filter = google.firestore.v1.StructuredQuery.IFilter;
export type ListCollectionIdsRequest = google.firestore.v1.IListCollectionIdsRequest;
export type ListCollectionIdsResponse = google.firestore.v1.IListCollectionIdsResponse;
export type ListDocumentsRequest = google.firestore.v1.IListDocumentsRequest;
export type ListDocumentsResponse = google.firestore.v1.IListDocumentsResponse;
export type ListenRequest = google.firestore.v1.IListenRequest;
export type ListenResponse = google.firestore.v1.IListenResponse;
export type RollbackRequest = google.firestore.v1.IRollbackRequest;
export type AggregateRequest = google.firestore.v1.IRunAggregationQueryRequest;
export type AggregateResponse = google.firestore.v1.IRunAggregationQueryResponse;
export type QueryRequest = google.firestore.v1.IRunQueryRequest;
export type QueryResponse = google.firestore.v1.IRunQueryResponse;
export type StructuredQuery = google.firestore.v1.IStructuredQuery;
export type Timestamp = google.protobuf.ITimestamp;
export type TransactionOptions = google.firestore.v1.ITransactionOptions;
export type Write = google.firestore.v1.IWrite;
