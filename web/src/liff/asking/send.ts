import { Refusal, type RefusalCode } from 'functions/domain/refusal.ts';

/** What one call carries: whose account it is about, who asks (null where nobody needs to), and the question. */
export interface Question {
  municipalityId: string;
  idToken: string | null;
  call: string;
  input: unknown;
}

/** The server was not reached, or did not answer in time: the same may be asked again. */
export class NoConnection extends Error {
  constructor(cause: unknown) {
    super('no connection', { cause });
    this.name = 'NoConnection';
  }
}

const PATIENCE_MS = 20_000;

/**
 * Firebase's protocol of callable functions, which is one POST; Hosting leads it to liffApi on the page's own origin. Throws
 * a Refusal where a rule says no, NoConnection where the server was not reached.
 */
export async function sendToLiffApi(question: Question): Promise<unknown> {
  const response = await fetch('/liff-api', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ data: question }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((error: unknown) => {
    throw new NoConnection(error);
  });
  const answer = (await response.json().catch(() => ({}))) as {
    result?: unknown;
    error?: { status: string; details?: { refusal?: RefusalCode } };
  };
  if (response.ok) return answer.result;
  // Whatever stands between us and the server answers without words of ours.
  if (!answer.error) throw new NoConnection(response.status);
  const refusal = answer.error.details?.refusal;
  throw refusal === undefined ? new Error(answer.error.status) : new Refusal(refusal);
}
