import { getFunctions } from 'firebase-admin/functions';
import { REGION } from '../config.ts';

/** What a delivery task is asked to do: to send these messages, as of the moment they were decided. */
export interface DeliveryTask {
  municipalityId: string;
  ids: string[];
  at: number;
}

/** A webhook event that could not be handled in its request: LINE's event as it came. */
export interface EventTask {
  municipalityId: string;
  event: unknown;
}

/** Somebody who is not signed in has asked for a new password for this address. */
export interface PasswordTask {
  address: string;
}

/** Hands work to Cloud Tasks. Throws where that fails: the caller knows whether a sweep will find it anyway. */
export const queue = {
  delivery: (task: DeliveryTask) => enqueue('deliveryTask', task),
  event: (task: EventTask) => enqueue('lineEventTask', task),
  password: (task: PasswordTask) => enqueue('passwordTask', task),
};

function enqueue(name: string, task: object): Promise<void> {
  return getFunctions().taskQueue(`locations/${REGION}/functions/${name}`).enqueue(task);
}
