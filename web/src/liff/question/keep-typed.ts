const ALL = 'hidamari.typed.';

const kept = new EventTarget();
const tell = () => kept.dispatchEvent(new Event('changed'));

/** What was typed under a name and is not sent; null where nothing was. */
export const keptTyped = (name: string): string | null => sessionStorage.getItem(`${ALL}${name}`);

/** Keeps what was typed under a name while it is not sent. */
export function keepTyped(name: string, typed: string): void {
  sessionStorage.setItem(`${ALL}${name}`, typed);
  tell();
}

/** Forgets what was typed under a name. */
export function forgetTyped(name: string): void {
  sessionStorage.removeItem(`${ALL}${name}`);
  tell();
}

/** Forgets everything that was typed and not sent: whoever was told that nothing is kept may count on it. */
export function forgetAllTyped(): void {
  const keys = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
  for (const key of keys) if (key.startsWith(ALL)) sessionStorage.removeItem(key);
  tell();
}

/** Tells whenever something was typed or forgotten, until what it answers with is called. */
export function listenToTyped(changed: () => void): () => void {
  kept.addEventListener('changed', changed);
  return () => kept.removeEventListener('changed', changed);
}
