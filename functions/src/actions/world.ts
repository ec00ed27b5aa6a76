import type { Message, Notice } from '../domain/message.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Content, Delivery } from '../domain/outgoing.ts';
import type { MenuKind } from '../domain/rich-menu.ts';
import type { Towns } from './town.ts';

/** Everything outside, as the actions know it. There is no clock in it: every action is handed its moment. */
export interface World {
  towns: Towns;
  line: LineAccounts;
  mail: Mail;
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
}

export interface Mail {
  send(municipality: Municipality, address: string, notice: Notice, key: string): Promise<Delivery>;
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
