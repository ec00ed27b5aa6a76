import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

const maxBytes = 2 * 1024 * 1024;

/** The whole body of a request; refuses with 413 beyond LINE's 2 MB. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read on to the end all the same: a client that still writes would miss the answer.
    if (size <= maxBytes) chunks.push(chunk);
  }
  if (size > maxBytes) throw new Refusal(413, 'Payload Too Large');
  return Buffer.concat(chunks);
}

/** The media type of a request, without parameters, in lower case. */
export function mediaType(request: IncomingMessage): string {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  return type.trim().toLowerCase();
}

/** Refuses with LINE's 415 for any other type than those wanted. */
export function requireType(given: string, wanted: string[]): void {
  if (!wanted.includes(given)) throw new Refusal(415, `The content type, ${given}, is not supported`);
}

/** Parses a JSON body; refuses with LINE's 400. */
export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch (error) {
    const [, line = '-', column = '-'] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
    throw new Refusal(400, `The request body could not be parsed as JSON (line: ${line}, column: ${column})`);
  }
}
