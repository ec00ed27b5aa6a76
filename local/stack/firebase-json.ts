import type { Ports } from './ports.ts';

const here = 'http://127.0.0.1:*';

/**
 * The text of firebase.json as the emulators get it: with these ports, and with a content policy that also lets pages
 * reach the other programs of a local run and lets the phones page show the LIFF pages in a frame.
 */
export function localFirebaseJson(text: string, ports: Ports): string {
  const config = JSON.parse(
    text
      .replaceAll("script-src 'self'", `script-src 'self' ${here}`)
      .replaceAll("connect-src 'self'", `connect-src 'self' ${here}`)
      .replaceAll("frame-ancestors 'none'", `frame-ancestors ${here}`),
  ) as object;
  return JSON.stringify({ ...config, emulators: emulators(ports) });
}

/** Firestore is missing: whoever starts the emulators brings one. */
function emulators(ports: Ports) {
  const at = (port: number) => ({ host: '127.0.0.1', port });
  return {
    hosting: at(ports.hosting),
    functions: at(ports.functions),
    auth: at(ports.auth),
    tasks: at(ports.tasks),
    eventarc: at(ports.eventarc),
    hub: at(ports.emulatorHub),
    logging: at(ports.emulatorLogging),
    ui: { enabled: false },
    singleProjectMode: true,
  };
}
