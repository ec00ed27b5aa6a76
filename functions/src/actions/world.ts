import type { Instant } from '../domain/calendar.ts';
import type { Letter } from '../domain/letter.ts';
import type { Message, Notice } from '../domain/message.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Content, Delivery } from '../domain/outgoing.ts';
import type { Quota } from '../domain/quota-forecast.ts';
import type { MenuKind } from '../domain/rich-menu.ts';
import type { Staff } from '../domain/staff.ts';
import type { Towns } from './town.ts';

/** Everything outside, as the actions know it. There is no clock in it: every action is handed its moment. */
export interface World {
  towns: Towns;
  line: LineAccounts;
  mail: Mail;
  accounts: Accounts;
  dice: Dice;
  log: Log;
}

/** The LINE official accounts of the municipalities. `key` is the retry key: a repeat with the same key is said once. */
export interface LineAccounts {
  push(municipality: Municipality, lineUserId: string, message: Message, key: string): Promise<Delivery>;
  multicast(
    municipality: Municipality,
    lineUserIds: string[],
    message: Message,
    key: string,
  ): Promise<Delivery>;
  /** token-refused: LINE no longer takes the token; it was used, or is too old. not-said: it may be tried otherwise. */
  reply(
    municipality: Municipality,
    replyToken: string,
    message: Message,
  ): Promise<'said' | 'token-refused' | 'not-said'>;
  /** A notification for a member of staff who reads them on LINE. */
  notify(municipality: Municipality, lineUserId: string, notice: Notice, key: string): Promise<Delivery>;
  /** Shows a person the municipality's menu of a kind. Needs no key: shown twice, it is the same menu. */
  linkMenu(municipality: Municipality, lineUserId: string, kind: MenuKind): Promise<Delivery>;
  /** The name a person shows on LINE; null where LINE does not tell. */
  displayName(municipality: Municipality, lineUserId: string): Promise<string | null>;
  /** How many messages the account may send this month, and has sent, to about a few; null where LINE does not answer. */
  quota(municipality: Municipality): Promise<Quota | null>;
  /** Who has an ID token of the municipality's LIFF pages, and when they showed it. */
  whoIs(municipalityId: string, idToken: string): Promise<Identity>;
  /** The municipality's LIFF app; null where it has no LINE channel. */
  liffId(municipalityId: string): string | null;
}

/**
 * What LINE says of an ID token. expired: it was good for an hour, and is renewed. refused: it is no token of this
 * municipality. unavailable: LINE could not be asked.
 */
export type Identity =
  | { is: 'known'; lineUserId: string; name: string | null; at: Instant }
  | { is: 'expired' | 'refused' | 'unavailable' };

export interface Mail {
  send(municipality: Municipality, address: string, notice: Notice, key: string): Promise<Delivery>;
  /** To a member of staff. Whoever opens `link` can sign in as them: it stands in the text and nowhere else. */
  sendLetter(
    municipality: Municipality,
    address: string,
    letter: Letter,
    link: string,
    key: string,
  ): Promise<Delivery>;
}

/** The accounts that staff sign in with. */
export interface Accounts {
  /**
   * The id of the account of a mail address, made where there is none; until `align` it opens nothing. An account that
   * somebody else made with the address is replaced. Refuses `staff-of-another-municipality`. Again, it is the same account.
   */
  open(municipalityId: string, address: string): Promise<string>;
  /** Lets an account in with the role that staff have by now, or not at all: then it is signed out everywhere. */
  align(municipalityId: string, staff: Staff): Promise<Delivery>;
  /** Where the account of an address is staff; null where it is nowhere, or does not exist. */
  whoseIs(address: string): Promise<{ municipalityId: string; uid: string } | null>;
  /** Where the owner of an address chooses a password, once and within about an hour; null where none is to be had now. */
  passwordLink(address: string): Promise<string | null>;
  /** When each was last signed in, to about an hour; those who never were are missing. */
  lastUsed(uids: string[]): Promise<Map<string, Instant>>;
}

export interface Dice {
  id(): string;
  digits(count: number): string;
}

/** The vocabulary of the log: never a name, a LINE user id, a number or a text somebody wrote. */
export interface Log {
  roundOpened(municipalityId: string, seq: number): void;
  roundPassed(municipalityId: string, seq: number, accepted: number, waiting: number, refused: number): void;
  daysSkipped(municipalityId: string, days: number): void;
  alertsRaised(municipalityId: string, count: number): void;
  outgoingSettled(
    municipalityId: string,
    id: string,
    to: Content['to'],
    status: string,
    attempts: number,
  ): void;
  noRecipients(municipalityId: string, notice: string): void;
  failed(what: string, municipalityId: string, error: unknown): void;
}
