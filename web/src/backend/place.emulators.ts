import { connectAuthEmulator } from 'firebase/auth';
import { connectFunctionsEmulator } from 'firebase/functions';
import { emulatorAddresses } from './emulator-addresses.ts';
import type { FindPlace } from './place.ts';
import { projectOptions } from './project-options.ts';

/** The emulators beside the one that serves this page. `vite build --mode emulators` puts it in the other's place. */
export const findPlace: FindPlace = async () => {
  const script = await fetch('/__/firebase/init.js?useEmulator=true');
  const at = emulatorAddresses(await script.text());
  return {
    options: await projectOptions(),
    connect(auth, functions) {
      connectAuthEmulator(auth, `http://${at.auth.hostAndPort}`, { disableWarnings: true });
      connectFunctionsEmulator(functions, at.functions.host, at.functions.port);
    },
  };
};
