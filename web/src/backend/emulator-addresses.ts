/** Where the emulators are that a browser speaks with. */
export interface EmulatorAddresses {
  auth: { hostAndPort: string };
  functions: { host: string; port: number };
}

/**
 * Reads the script `/__/firebase/init.js?useEmulator=true` of the Hosting emulator, the only place where it tells a page the
 * addresses of the others. Throws where they are not in it.
 */
export function emulatorAddresses(script: string): EmulatorAddresses {
  const written = /firebaseEmulators = (\{[^;]*\});/.exec(script)?.[1];
  if (written === undefined) throw new Error('init.js names no emulators');
  return JSON.parse(written) as EmulatorAddresses;
}
