import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';

/** Where a page is below /liff/{municipalityId}. */
export interface Address {
  /** ['family', subjectId] for /liff/demo/family/{subjectId}. */
  parts: string[];
  /** What follows a # in it. It never reaches a server. */
  hash: string;
  /** Goes on to another screen: the browser's own back leads here again. */
  go(path: string): void;
  /** Goes on to a screen from which nothing leads back here. */
  replace(path: string): void;
  /** Back to the screen before, or to `otherwise` where the page was opened here. */
  back(otherwise: string): void;
}

const AddressContext = createContext<Address | null>(null);

export function AddressProvider({ children }: { children: ReactNode }) {
  const here = useSyncExternalStore(listen, () => `${window.location.pathname}${window.location.hash}`);
  const address = useMemo(() => addressAt(here), [here]);
  return <AddressContext value={address}>{children}</AddressContext>;
}

export function useAddress(): Address {
  const address = useContext(AddressContext);
  if (!address) throw new Error('There is no address around this component.');
  return address;
}

/** The municipality in a path of these pages; null where there is none. */
export function municipalityIn(pathname: string): string | null {
  return /^\/liff\/([^/]+)/.exec(pathname)?.[1] ?? null;
}

function addressAt(here: string): Address {
  const [pathname = '', hash = ''] = here.split('#');
  const [, liff = '', municipalityId = '', ...parts] = pathname.split('/');
  const base = `/${liff}/${municipalityId}`;
  return {
    parts: parts.filter((part) => part !== ''),
    hash,
    go: (path) => move(() => window.history.pushState({ within: true }, '', `${base}${path}`)),
    replace: (path) => move(() => window.history.replaceState(window.history.state, '', `${base}${path}`)),
    back(otherwise) {
      const { within } = (window.history.state ?? {}) as { within?: boolean };
      if (within) window.history.back();
      else move(() => window.history.replaceState(null, '', `${base}${otherwise}`));
    },
  };
}

const moved = new EventTarget();

function move(deed: () => void): void {
  deed();
  moved.dispatchEvent(new Event('moved'));
}

function listen(changed: () => void): () => void {
  moved.addEventListener('moved', changed);
  window.addEventListener('popstate', changed);
  return () => {
    moved.removeEventListener('moved', changed);
    window.removeEventListener('popstate', changed);
  };
}
