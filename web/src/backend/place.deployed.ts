import type { FirebaseOptions } from 'firebase/app';
import type { Place } from './place.ts';

/** The project that serves this page: Firebase Hosting knows its configuration, so that no build has to. */
export const place: Place = {
  async options() {
    const response = await fetch('/__/firebase/init.json');
    if (!response.ok) throw new Error(`init.json answered ${response.status}`);
    return (await response.json()) as FirebaseOptions;
  },
  connect: () => undefined,
};
