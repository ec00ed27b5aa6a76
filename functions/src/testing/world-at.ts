import { answerEvent } from '../actions/answer-event.ts';
import type { Incoming } from '../actions/incoming.ts';
import { sweep } from '../actions/sweep.ts';
import type { Log, World } from '../actions/world.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Press } from '../domain/press.ts';
import { standardQuestions } from '../domain/registration/standard-questions.ts';
import { aPublication } from './a-publication.ts';
import { aRecipient } from './a-recipient.ts';
import { accountsInMemory } from './accounts-in-memory.ts';
import { aMunicipality, type Given } from './a-municipality.ts';
import { fakeOutside } from './fake-line.ts';
import { townsInMemory } from './towns-in-memory.ts';

/** A moment in Japan, e.g. at('2026-11-23 08:00'). */
export const at = (local: string): Instant => Date.parse(`${local.replace(' ', 'T')}+09:00`);

/**
 * A whole small world in memory with a clock of its own: towns, people who do things, and what everybody heard.
 * Time passes only by `goTo`, which runs the minute at every moment something is due.
 */
export function worldAt(start: string, settings: Given = {}, ids = ['demo']) {
  const outside = fakeOutside();
  const towns = townsInMemory();
  const accounts = accountsInMemory();
  const errors: unknown[] = [];
  let now = at(start);
  let ranAt = -Infinity;
  let drawn = 0;
  let events = 0;
  for (const id of ids) {
    towns.documents.set(id, aMunicipality(id, now, settings));
    towns.documents.set(`${id}/questionSets/1`, aPublication(standardQuestions(1, ['中央', '北', '南'])));
    const by = { way: 'mail', address: `clerk@${id}.example` } as const;
    towns.documents.set(`${id}/recipients/clerk`, aRecipient('clerk', { by }));
  }
  const world: World = {
    towns,
    line: outside.line,
    mail: outside.mail,
    accounts: accounts.room,
    dice: { id: () => `s${++drawn}`, digits: (count) => String(++drawn * 7919).padStart(count, '0') },
    log: { ...silent, failed: (_what, _town, error) => void errors.push(error) },
  };

  return {
    world,
    towns,
    outside,
    accounts,
    errors,
    now: () => now,
    /** Lets time pass; every due job runs once, in order, at its own moment. */
    goTo: (local: string) => goToMoment(at(local)),
    goToMoment,
    /** Lets time pass while nothing of ours runs. */
    sleepUntil(moment: Instant): void {
      now = moment;
    },
    /** Somebody does something now; the event can be handed in again. */
    async does(who: string, what: Incoming['what'], town = ids[0] ?? ''): Promise<Incoming> {
      const event = { id: `e${++events}`, lineUserId: who, at: now, what };
      await receive(event, town);
      return event;
    },
    receive,
    /** Receives an event without running the minute after it. */
    receiveOnly,
    /** The revision of a municipality's settings that whoever changes them has seen. */
    seen: async (id = ids[0] ?? '') => (await towns.read(id, (town) => town.municipality())).settingsRevision,
    /** What somebody heard, oldest first. */
    heardBy: (who: string) => outside.heard.filter((each) => each.who === who).map(({ said }) => said),
    kindsHeardBy: (who: string) =>
      outside.heard.filter((each) => each.who === who).map(({ said }) => said.kind),
  };

  async function goToMoment(target: Instant): Promise<void> {
    for (;;) {
      const due = await towns.nextDue();
      // What stays due is tried again by the next minute's run.
      const next = wholeMinute(Math.max(due ?? Infinity, now, ranAt + 60_000));
      if (next > target) break;
      now = next;
      await runMinute();
    }
    now = target;
  }

  /** What the webhook does: once in its request, and what fails there again from the queue. */
  async function receiveOnly(event: Incoming, town = ids[0] ?? ''): Promise<void> {
    const answerable = { ...event, replyToken: `${event.lineUserId}/${event.id}` };
    await answerEvent(world, town, { ...answerable, late: false }).catch(() =>
      answerEvent(world, town, { ...answerable, late: true }),
    );
  }

  async function receive(event: Incoming, town?: string): Promise<void> {
    await receiveOnly(event, town);
    await runMinute();
  }

  async function runMinute(): Promise<void> {
    ranAt = now;
    await sweep(world, now);
  }
}

/** The schedule fires on the minute. */
const wholeMinute = (moment: Instant) => Math.ceil(moment / 60_000) * 60_000;

export const says = (text: string): Incoming['what'] => ({ is: 'said', text });
export const presses = (press: Press): Incoming['what'] => ({ is: 'pressed', press });
export const WELL = presses({ do: 'well' });

const silent: Log = {
  roundOpened() {},
  roundPassed() {},
  daysSkipped() {},
  alertsRaised() {},
  outgoingSettled() {},
  noRecipients() {},
  failed() {},
};
