import type { Line } from './line.ts';

/** What the phone answers, by what it was asked for. */
interface Answers {
  'id-token': { idToken: string };
  friendship: { friendFlag: boolean };
}

/** LINE as the simulator's phone plays it: the frame around the page. `vite build --mode emulators` puts it in the other's place. */
export function lineOf(window: Window): Line {
  const phone = window.parent;
  const say = (liff: string) => phone.postMessage({ liff }, '*');
  const ask = <Name extends keyof Answers>(name: Name) =>
    new Promise<Answers[Name]>((resolve) => {
      const hear = ({ source, data }: MessageEvent<{ liff: Name } & Answers[Name]>) => {
        if (source !== phone || data.liff !== name) return;
        window.removeEventListener('message', hear);
        resolve(data);
      };
      window.addEventListener('message', hear);
      say(name);
    });
  const newToken = async () => (await ask('id-token')).idToken;
  let token: Promise<string> | undefined;
  return {
    async open() {
      if (phone === window) throw new Error('not opened by a phone');
      // What a page in LINE keeps ends with it; here the frames of all phones share one tab, and what that keeps.
      Object.defineProperty(window, 'sessionStorage', { value: storageOfAPage(), configurable: true });
    },
    idToken: () => (token ??= newToken()),
    async renew() {
      token = newToken();
    },
    isFriend: async () => (await ask('friendship')).friendFlag,
    addFriend: () => say('add-friend'),
    close: () => say('close'),
  };
}

function storageOfAPage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  };
}
