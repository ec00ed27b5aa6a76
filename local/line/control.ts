/**
 * What the phones page, a test or a script may ask of the LINE simulator, beside LINE's own API.
 * One origin serves both: LINE's paths at the root, these under /simulator.
 *
 *   GET  /simulator/channels                                  → ChannelView[]
 *   GET  /simulator/phones                                    → Phone[]
 *   POST /simulator/phones            NewPhone                → Phone        (a person; not yet a friend of any account)
 *   GET  /simulator/phones/:userId/chats/:channelId           → Chat
 *   POST /simulator/phones/:userId/chats/:channelId/follow    → Chat         (add as friend; also unblocks)
 *   POST /simulator/phones/:userId/chats/:channelId/block     → Chat
 *   POST /simulator/phones/:userId/chats/:channelId/send      Sending → Chat
 *   POST /simulator/phones/:userId/chats/:channelId/press     Press   → PressResult
 *   POST /simulator/phones/:userId/chats/:channelId/id-token            → { idToken }  (what liff.getIDToken() gives)
 *   GET  /simulator/lane?after=N                              → LaneEntry[]  (requests in both directions, oldest first)
 *   GET  /simulator/conduct           → Conduct     PUT /simulator/conduct  Partial<Conduct> → Conduct  (endpoints: as a whole)
 *   POST /simulator/redeliver         Redelivery              → {}           (deliver a past webhook event again)
 *   GET  /simulator/events            server-sent events; each `data:` is one Notice
 *   GET  /simulator/richmenus/:id/image                                  → the uploaded image
 *
 * A bad request is answered with 400 and { message }.
 */

/** One LINE official account with the login channel beside it. */
export interface Channel {
  channelId: string;
  channelSecret: string;
  loginChannelId: string;
  liffId: string;
  /** Where the LIFF app's pages are: what follows the id in a liff.line.me address follows here. */
  liffEndpoint: string;
  /** The account's own user id, `destination` of webhooks. */
  botUserId: string;
  /** Shown in the chat header. */
  name: string;
  webhookUrl: string;
  /** Messages a month, or null for a plan without limit. */
  monthlyLimit: number | null;
}

export type ChannelView = Pick<
  Channel,
  'channelId' | 'name' | 'botUserId' | 'monthlyLimit' | 'liffId' | 'liffEndpoint'
> & {
  consumed: number;
};

export interface NewPhone {
  name: string;
  /** For seeding: a fixed id, U + 32 hexadecimal digits. Without it one is drawn. */
  userId?: string;
  /** For seeding: accounts (channel ids) that are friends from the start, without a follow event. */
  friendOf?: string[];
}

export interface Phone {
  userId: string;
  name: string;
  /** Channel ids of accounts this person has as a friend, and of those blocked. */
  friends: string[];
  blocked: string[];
}

/** A LINE message object as the bot sent it. */
export type BotMessage = { type: string } & Record<string, unknown>;
/** A LINE action object as the bot sent it. */
export type BotAction = { type: string } & Record<string, unknown>;

export type Sending =
  | { type: 'text'; text: string }
  | { type: 'sticker'; packageId: string; stickerId: string; keywords?: string[] }
  | { type: 'image' }
  | { type: 'audio'; durationMs: number }
  | { type: 'location'; address: string; latitude: number; longitude: number };

export type ChatEntry =
  | {
      id: string;
      from: 'bot';
      at: number;
      via: 'reply' | 'push' | 'multicast' | 'broadcast';
      message: BotMessage;
    }
  | { id: string; from: 'person'; at: number; sent: Sending }
  /** "You added this account", "You blocked this account" … */
  | { id: string; from: 'line'; at: number; text: string };

export interface RichMenuView {
  richMenuId: string;
  chatBarText: string;
  selected: boolean;
  size: { width: number; height: number };
  areas: { bounds: { x: number; y: number; width: number; height: number }; action: BotAction }[];
  /** Path of the uploaded image on this origin, or null. */
  imageUrl: string | null;
}

export interface Chat {
  userId: string;
  channelId: string;
  friendship: 'none' | 'friend' | 'blocked';
  /** The last 80, oldest first. */
  entries: ChatEntry[];
  /** The quick replies still on show: gone after one is pressed or any newer message. */
  quickReplies: { messageId: string; items: { imageUrl?: string; action: BotAction }[] } | null;
  richMenu: RichMenuView | null;
  loadingUntil: number | null;
}

/** A press on an action of a shown bot message (`messageId`) or of the rich menu (`messageId: null`). */
export interface Press {
  messageId: string | null;
  action: BotAction;
  /** What a datetimepicker action picked, in LINE's format for its mode. */
  picked?: string;
}

/** `open` carries the address a uri action leads to. */
export type PressResult = { chat: Chat; open: string | null };

export interface LaneEntry {
  seq: number;
  at: number;
  direction: 'to-line' | 'to-bot';
  channelId: string | null;
  method: string;
  path: string;
  status: number | null;
  /** JSON bodies, as they went over the wire; null where they are secrets, or tokens and whose they are. */
  request: unknown;
  response: unknown;
}

/** The endpoints that can be told to misbehave. */
export type Endpoint =
  | 'token'
  | 'reply'
  | 'push'
  | 'multicast'
  | 'broadcast'
  | 'profile'
  | 'loading'
  | 'richmenu'
  | 'quota'
  | 'validate'
  | 'verify';

export type Answer =
  | '429' /* rate limit */
  | '429-quota'
  | '400'
  | '401'
  | '409' /* as if the retry key had been accepted before; nothing is shown */
  | '500'
  | 'nothing' /* the connection is cut without acting */
  | 'accept-then-nothing'; /* acts, then cuts the connection */

export interface Conduct {
  webhooks: {
    /** Each event is delivered this many times (1 = normal). */
    copies: number;
    delayMs: number;
    /** Events that wait together are delivered newest first. */
    reversed: boolean;
    /** Without a 2xx, deliver again (isRedelivery: true) up to this many times. LINE: off by default. */
    redeliveries: number;
    /** At most this many webhook requests under way at once. */
    inFlight: number;
    /** false: events wait here until it is true again, as when the bot's server cannot be reached by LINE. */
    online: boolean;
  };
  /** What the next calls of an endpoint get; `times` calls, then normal again; null = until changed. */
  endpoints: Partial<Record<Endpoint, { answer: Answer; times: number | null }>>;
  /** Milliseconds every API call takes. */
  latencyMs: number;
}

export interface Redelivery {
  webhookEventId: string;
}

export type Notice =
  | { type: 'chat'; userId: string; channelId: string }
  | { type: 'phones' }
  | { type: 'lane'; entry: LaneEntry }
  | { type: 'clock'; now: number; running: boolean }
  | { type: 'mail' };
