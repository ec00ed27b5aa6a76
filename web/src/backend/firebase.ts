import { initializeApp } from 'firebase/app';
import { browserSessionPersistence, initializeAuth } from 'firebase/auth';
import { getFunctions, httpsCallable } from 'firebase/functions';
import type { Backend } from './backend.tsx';
import { askStaffApi } from './call.ts';
import { findPlace } from './place.deployed.ts';
import { sessionOf } from './session.ts';

const REGION = 'asia-northeast1';
const PATIENCE_MS = 20_000;

/** The backend in Firebase. Throws where its configuration cannot be loaded. */
export async function openBackend(): Promise<Backend> {
  const place = await findPlace();
  const app = initializeApp(place.options);
  // Desks are shared: closing the tab signs out.
  const auth = initializeAuth(app, { persistence: browserSessionPersistence });
  const functions = getFunctions(app, REGION);
  place.connect(auth, functions);

  const staffApi = httpsCallable(functions, 'staffApi', { timeout: PATIENCE_MS });
  const passwordRequest = httpsCallable(functions, 'passwordRequest', { timeout: PATIENCE_MS });
  return {
    session: sessionOf(auth, (address) => passwordRequest({ address })),
    ask: askStaffApi(
      async (data) => (await staffApi(data)).data,
      async () => void (await auth.currentUser?.getIdToken(true)),
    ),
  };
}
