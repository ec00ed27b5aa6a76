// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetAllTyped, forgetTyped, keepTyped, keptTyped } from '../question/keep-typed.ts';
import { lineOf as deployed } from './line.deployed.ts';
import { lineOf as simulated } from './line.simulator.ts';

const sdk = vi.hoisted(() => ({
  init: vi.fn(async () => undefined),
  isLoggedIn: vi.fn(() => true),
  getIDToken: vi.fn((): string | null => 'a token'),
  login: vi.fn(),
  logout: vi.fn(),
  closeWindow: vi.fn(),
  getFriendship: vi.fn(async () => ({ friendFlag: false })),
}));
vi.mock('./sdk.ts', () => ({ sdk }));

beforeEach(() => {
  vi.clearAllMocks();
  sessionStorage.clear();
  window.history.replaceState(null, '', '/liff/demo/family/s1');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const comeBackHere = { redirectUri: `${window.location.origin}/liff/demo/family/s1` };

test('LINE is opened with the municipality’s own LIFF app, and gives its token', async () => {
  const line = deployed(window);
  await line.open('1000-demo');
  expect(sdk.init).toHaveBeenCalledWith({ liffId: '1000-demo' });
  expect(await line.idToken()).toBe('a token');
  expect(sdk.login).not.toHaveBeenCalled();
});

test('in the browser of a computer one signs in, and comes back to the same page', async () => {
  sdk.isLoggedIn.mockReturnValueOnce(false);
  void deployed(window).open('1000-demo');
  await vi.waitFor(() => expect(sdk.login).toHaveBeenCalledWith(comeBackHere));
});

test('LINE says whether messages arrive; where it does not say, nobody is bothered', async () => {
  const line = deployed(window);
  await line.open('1000-demo');
  expect(await line.isFriend()).toBe(false);
  sdk.getFriendship.mockRejectedValueOnce(new Error('no permission'));
  expect(await line.isFriend()).toBe(true);
});

test('a token is renewed by forgetting the old one and signing in again, but not over and over', async () => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] });
  const line = deployed(window);
  await line.open('1000-demo');
  void line.renew();
  await vi.waitFor(() => expect(sdk.login).toHaveBeenCalledWith(comeBackHere));
  expect(sdk.logout).toHaveBeenCalledOnce();
  vi.setSystemTime(1_000_000 + 59_999);
  await expect(line.renew()).rejects.toThrow('too old already');
  vi.setSystemTime(1_000_000 + 60_000);
  void line.renew();
  await vi.waitFor(() => expect(sdk.login).toHaveBeenCalledTimes(2));
});

/** A page in the frame of a phone, which gives a new token each time it is asked. */
function inAPhone() {
  const heard: string[] = [];
  const page = new EventTarget();
  const says = (source: unknown, data: object) =>
    page.dispatchEvent(Object.assign(new Event('message'), { source, data }));
  const phone = {
    postMessage({ liff }: { liff: string }) {
      heard.push(liff);
      says('somebody else', { liff, idToken: 'forged', friendFlag: true });
      if (liff === 'id-token') says(phone, { liff, idToken: `token ${heard.length}` });
      if (liff === 'friendship') says(phone, { liff, friendFlag: false });
    },
  };
  return { heard, page: Object.assign(page, { parent: phone, sessionStorage }) as unknown as Window };
}

test('the simulator’s phone gives a token once, and another one when that is too old; nobody else is heard', async () => {
  const { page, heard } = inAPhone();
  const line = simulated(page);
  await line.open('1000-demo');
  expect(await line.idToken()).toBe('token 1');
  expect(await line.idToken()).toBe('token 1');
  await line.renew();
  expect(await line.idToken()).toBe('token 2');
  expect(await line.isFriend()).toBe(false);
  line.addFriend('https://line.me/R/ti/p/@hidamari-demo');
  line.close();
  expect(heard).toEqual(['id-token', 'id-token', 'friendship', 'add-friend', 'close']);
});

test('what somebody typed on one phone of the simulator nobody finds on another one, nor does that take it away', async () => {
  const [first, second] = [inAPhone().page, inAPhone().page];
  const line = simulated(first);
  await line.open('1000-demo');
  first.sessionStorage.setItem('hidamari.typed.registration.name', '"山田"');
  await simulated(second).open('1000-demo');
  expect(second.sessionStorage).toHaveLength(0);
  await line.renew();
  expect(first.sessionStorage.getItem('hidamari.typed.registration.name')).toBe('"山田"');
  expect(sessionStorage).toHaveLength(0);
});

test('what a page of the simulator keeps is kept and forgotten as the browser does it', async () => {
  const { page } = inAPhone();
  await simulated(page).open('1000-demo');
  vi.stubGlobal('sessionStorage', page.sessionStorage);
  for (const name of ['note.a1', 'watch.number', 'pause']) keepTyped(name, '"…"');
  sessionStorage.setItem('other', '');
  forgetTyped('pause');
  expect([keptTyped('note.a1'), keptTyped('pause')]).toEqual(['"…"', null]);
  forgetAllTyped();
  expect([sessionStorage.length, sessionStorage.key(0), sessionStorage.key(1)]).toEqual([1, 'other', null]);
});

test('without a phone around it the page does not open', async () => {
  await expect(simulated(window).open('1000-demo')).rejects.toThrow('not opened by a phone');
});
