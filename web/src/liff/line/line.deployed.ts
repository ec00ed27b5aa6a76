import type { Line } from './line.ts';
import type { Sdk } from './sdk.ts';

/** A token that is still too old this soon after a new one was fetched will not get better by fetching another. */
const PATIENCE_MS = 60_000;
const RENEWED_AT = 'hidamari.renewed-at';

/** LINE itself, by its own SDK, which is loaded apart from the page. */
export function lineOf(window: Window): Line {
  let opened: Sdk | undefined;
  const liff = () => {
    if (!opened) throw new Error('LINE was not opened');
    return opened;
  };
  // LINE comes back to where the page is; without this it would come back to the first page.
  const login = () => {
    liff().login({ redirectUri: window.location.href });
    return new Promise<never>(() => undefined);
  };
  return {
    async open(liffId) {
      const { sdk } = await import('./sdk.ts');
      opened = sdk;
      await sdk.init({ liffId });
      // Inside LINE init signs in by itself; in a browser of a computer the person does.
      if (!sdk.isLoggedIn()) await login();
    },
    async idToken() {
      return liff().getIDToken() ?? (await login());
    },
    async renew() {
      const now = Date.now();
      if (now - Number(window.sessionStorage.getItem(RENEWED_AT)) < PATIENCE_MS) {
        throw new Error('a new token is too old already');
      }
      window.sessionStorage.setItem(RENEWED_AT, String(now));
      // The SDK keeps an old token and gives it out until it is told to forget it.
      liff().logout();
      await login();
    },
    isFriend: () =>
      liff()
        .getFriendship()
        .then(
          ({ friendFlag }) => friendFlag,
          () => true,
        ),
    addFriend: (friendUrl) => window.location.assign(friendUrl),
    close: () => liff().closeWindow(),
  };
}
