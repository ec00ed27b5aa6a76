const ALL = 'hidamari.typed.';

/** Where what was typed is kept while it is not sent. */
export const keptAs = (name: string) => `${ALL}${name}`;

/** Forgets what was typed under a name. */
export const forgetTyped = (name: string): void => sessionStorage.removeItem(keptAs(name));

/** Forgets everything that was typed and not sent: whoever was told that nothing is kept may count on it. */
export function forgetAllTyped(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(ALL)) sessionStorage.removeItem(key);
  }
}
