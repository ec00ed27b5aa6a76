import type { Line } from './line.ts';

/** LINE as the simulator's phone plays it: the frame around the page. `vite build --mode emulators` puts it in the other's place. */
export function lineOf(window: Window): Line {
  const phone = window.parent;
  const idToken = () =>
    new Promise<string>((resolve) => {
      const hear = ({ source, data }: MessageEvent<{ liff?: string; idToken?: string }>) => {
        if (source !== phone || data.liff !== 'id-token' || data.idToken === undefined) return;
        window.removeEventListener('message', hear);
        resolve(data.idToken);
      };
      window.addEventListener('message', hear);
      phone.postMessage({ liff: 'id-token' }, '*');
    });
  let token: Promise<string> | undefined;
  return {
    async open() {
      if (phone === window) throw new Error('not opened by a phone');
    },
    idToken: () => (token ??= idToken()),
    async renew() {
      token = idToken();
    },
    close: () => phone.postMessage({ liff: 'close' }, '*'),
  };
}
