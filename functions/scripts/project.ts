import { initializeApp } from 'firebase-admin/app';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The phones page of `npm start`, which knows what time it is there. */
const SIMULATED_CLOCK = 'http://127.0.0.1:5050/clock';

/** The project that `firebase deploy` would take. */
export const defaultProject = () =>
  z.object({ projects: z.object({ default: z.string() }) }).parse(atRoot('.firebaserc')).projects.default;

/** A project whose id begins with demo- is Firebase's own word for one that exists in the emulators only. */
export const isEmulated = (project: string) => project.startsWith('demo-');

/** Where a project's console is, by the name that Firebase Hosting gives every project. */
export function consoleOf(project: string): string {
  if (!isEmulated(project)) return `https://${project}.web.app`;
  const { hosting } = emulators();
  return `http://${hosting.host}:${hosting.port}`;
}

/** Lets firebase-admin speak with a project: as whoever is signed in to Google Cloud, or with the emulators. */
export function openProject(project: string): void {
  if (isEmulated(project)) reachEmulators();
  initializeApp({ projectId: project });
}

/** What time it is where a project runs: a town on this machine has a clock of its own, which is ahead. */
export async function timeIn(project: string): Promise<number> {
  if (!isEmulated(project)) return Date.now();
  const clock = await fetch(SIMULATED_CLOCK).then(
    (response) => response.json(),
    () => null,
  );
  return z.object({ now: z.number() }).safeParse(clock).data?.now ?? Date.now();
}

function reachEmulators(): void {
  const { auth, firestore } = emulators();
  // The Admin SDK shall not look for Google's metadata server in the network.
  process.env['METADATA_SERVER_DETECTION'] ??= 'none';
  process.env['FIREBASE_AUTH_EMULATOR_HOST'] ??= `${auth.host}:${auth.port}`;
  process.env['FIRESTORE_EMULATOR_HOST'] ??= `${firestore.host}:${firestore.port}`;
}

function emulators() {
  const address = z.object({ host: z.string(), port: z.number() });
  const schema = z.object({ auth: address, firestore: address, hosting: address });
  return z.object({ emulators: schema }).parse(atRoot('firebase.json')).emulators;
}

const atRoot = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
