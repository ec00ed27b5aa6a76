import type { Link } from './platform/contract.ts';
import type { Ports } from './stack/ports.ts';

/** The demo sign-in: it exists only in the Auth emulator of this machine. */
export const DEMO_SIGN_IN = { email: 'sato@hidamari.example', name: '佐藤', password: 'hidamari-demo' };

/** What the phones page links to. */
export function links({ hosting }: Ports): Link[] {
  return [{ name: '職員の画面', url: `http://127.0.0.1:${hosting}/` }];
}

/** Every address of a local run, as it is printed when everything answers. */
export function addresses(ports: Ports, log: string): string {
  const at = (port: number, path = '/') => `http://127.0.0.1:${port}${path}`;
  return `
  ひだまり町 is awake. It is ten to eight in the morning.

  Phones, clock, mail   ${at(ports.lineSimulator)}
  Staff console         ${at(ports.hosting)}
    sign in with        ${DEMO_SIGN_IN.email}  ${DEMO_SIGN_IN.password}

  LINE webhook          ${at(ports.hosting, '/line/demo/webhook')}
  Functions             ${at(ports.functions)}
  Auth ${ports.auth} · Firestore ${ports.firestore} · Tasks ${ports.tasks} · SMTP ${ports.smtp}
  Log of the emulators  ${log}

  Ctrl-C stops all of it.
`;
}
