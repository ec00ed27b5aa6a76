import liff from '@line/liff/core';
import CloseWindow from '@line/liff/close-window';
import GetFriendship from '@line/liff/get-friendship';
import GetIDToken from '@line/liff/get-id-token';
import IsLoggedIn from '@line/liff/is-logged-in';
import Login from '@line/liff/login';
import Logout from '@line/liff/logout';

liff.use(new CloseWindow());
liff.use(new GetFriendship());
liff.use(new GetIDToken());
liff.use(new IsLoggedIn());
liff.use(new Login());
liff.use(new Logout());

/** The parts of LINE's SDK that the pages use: a third of it. */
export const sdk = liff;
export type Sdk = typeof liff;
