import type { FirebaseOptions } from 'firebase/app';

/** The project that serves this page: Firebase Hosting knows its configuration, so that no build has to. */
export async function projectOptions(): Promise<FirebaseOptions> {
  const response = await fetch('/__/firebase/init.json');
  if (!response.ok) throw new Error(`init.json answered ${response.status}`);
  return (await response.json()) as FirebaseOptions;
}
