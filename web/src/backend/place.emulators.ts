import { connectAuthEmulator } from 'firebase/auth';
import { connectFunctionsEmulator } from 'firebase/functions';
import type { Place } from './place.ts';

/** The emulators of one machine, at the ports of firebase.json. `vite build --mode emulators` puts it in the other's place. */
export const place: Place = {
  options: async () => ({ projectId: 'demo-hidamari', apiKey: 'local' }),
  connect(auth, functions) {
    connectAuthEmulator(auth, 'http://127.0.0.1:9099', { disableWarnings: true });
    connectFunctionsEmulator(functions, '127.0.0.1', 5001);
  },
};
