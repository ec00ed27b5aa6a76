import type { Embedded } from './embedded.ts';
import type {
  Document,
  ListCollectionIdsRequest,
  ListCollectionIdsResponse,
  ListDocumentsRequest,
  ListDocumentsResponse,
} from './messages.ts';

/** Documents on one page when the caller does not say. */
const PAGE = 300;

/** The calls that list what a collection or a document holds. */
export function listing({ memory, meter }: Embedded) {
  /** A page ends with the name of its last document; the next begins after it, whatever was written in between. */
  async function listDocuments(request: ListDocumentsRequest): Promise<ListDocumentsResponse> {
    // The in-memory database knows neither pages nor masks.
    const { mask, pageSize, pageToken, ...asked } = request;
    const [documents] = await memory.client.listDocuments(asked);
    const rest = documents
      .filter(({ name }) => (name ?? '') > (pageToken ?? ''))
      .toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
    const page = rest.slice(0, pageSize || PAGE);
    meter.listing(
      request.collectionId ?? '',
      page.map(({ name }) => name ?? ''),
    );
    return {
      documents: page.map((document) => (mask ? masked(document, mask.fieldPaths ?? []) : document)),
      ...(page.length < rest.length && { nextPageToken: page.at(-1)?.name ?? '' }),
    };
  }

  async function listCollectionIds(request: ListCollectionIdsRequest): Promise<ListCollectionIdsResponse> {
    const [ids] = await memory.client.listCollectionIds(request);
    return { collectionIds: ids.toSorted() };
  }

  return { listDocuments, listCollectionIds };
}

/** Only top-level fields: the SDK asks for none. */
function masked(document: Document, paths: readonly string[]): Document {
  const fields = Object.entries(document.fields ?? {}).filter(([path]) => paths.includes(path));
  return { ...document, fields: Object.fromEntries(fields) };
}
