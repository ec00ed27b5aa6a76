import type {
  ChannelView,
  Chat,
  Conduct,
  LaneEntry,
  NewPhone,
  Phone,
  Press,
  PressResult,
  Redelivery,
  Sending,
} from '../line/control.ts';
import type { Advance, Advanced, ClockView, Link, Mail } from '../platform/contract.ts';

const chatPath = (userId: string, channelId: string) =>
  `/simulator/phones/${encodeURIComponent(userId)}/chats/${encodeURIComponent(channelId)}`;

/** What this page asks of the simulator and of the platform around it. Each rejects with a sentence to show. */
export const simulator = {
  channels: () => ask<ChannelView[]>('GET', '/simulator/channels'),
  phones: () => ask<Phone[]>('GET', '/simulator/phones'),
  addPhone: (phone: NewPhone) => ask<Phone>('POST', '/simulator/phones', phone),
  chat: (userId: string, channelId: string) => ask<Chat>('GET', chatPath(userId, channelId)),
  follow: (userId: string, channelId: string) => ask<Chat>('POST', `${chatPath(userId, channelId)}/follow`),
  block: (userId: string, channelId: string) => ask<Chat>('POST', `${chatPath(userId, channelId)}/block`),
  send: (userId: string, channelId: string, sending: Sending) =>
    ask<Chat>('POST', `${chatPath(userId, channelId)}/send`, sending),
  press: (userId: string, channelId: string, press: Press) =>
    ask<PressResult>('POST', `${chatPath(userId, channelId)}/press`, press),
  idToken: (userId: string, channelId: string) =>
    ask<{ idToken: string }>('POST', `${chatPath(userId, channelId)}/id-token`),
  lane: (after: number) => ask<LaneEntry[]>('GET', `/simulator/lane?after=${after}`),
  conduct: () => ask<Conduct>('GET', '/simulator/conduct'),
  setConduct: (change: Partial<Conduct>) => ask<Conduct>('PUT', '/simulator/conduct', change),
  redeliver: (redelivery: Redelivery) => ask<object>('POST', '/simulator/redeliver', redelivery),
  clock: () => ask<ClockView>('GET', '/clock'),
  advance: (to: Advance) => ask<Advanced>('POST', '/clock/advance', { to }),
  mail: () => ask<Mail[]>('GET', '/mail'),
  links: () => ask<Link[]>('GET', '/links'),
};

async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const json = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(path, { method, headers, ...json }).catch(() => {
    throw new Error('LINEシミュレーターにつながりません。');
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as T;
  const message = (answer as { message?: string } | null)?.message;
  throw new Error(message ?? `${method} ${path} に ${response.status} が返りました。`);
}
