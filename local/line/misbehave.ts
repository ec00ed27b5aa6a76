import type { Answer, Endpoint } from './control.ts';
import { messageId, requestId } from './ids.ts';
import type { Outcome } from './route.ts';

type Told = Exclude<Answer, 'nothing' | 'accept-then-nothing'>;

/** The answer an endpoint gives when it has been told to misbehave. */
export function misbehave(endpoint: Endpoint, told: Told): Outcome {
  if (told === '409') return conflict(endpoint);
  const [status, message] = answers[told];
  const oauth = endpoint === 'token' || endpoint === 'verify';
  return {
    status,
    body: oauth ? { error: 'invalid_request', error_description: message } : { message },
  };
}

const answers: Record<Exclude<Told, '409'>, [number, string]> = {
  '429': [429, 'The API rate limit has been exceeded. Try again later.'],
  '429-quota': [429, 'You have reached your monthly limit.'],
  '400': [400, 'Failed to send messages'],
  '401': [401, 'Authentication failed due to the following reason: access token expired'],
  '500': [500, 'Internal Server Error'],
};

function conflict(endpoint: Endpoint): Outcome {
  const sent = endpoint === 'push' ? { sentMessages: [{ id: messageId() }] } : {};
  return {
    status: 409,
    headers: { 'x-line-accepted-request-id': requestId() },
    body: { message: 'The retry key is already accepted', ...sent },
  };
}
