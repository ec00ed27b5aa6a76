import pLimit from 'p-limit';
import type { Instant } from '../domain/calendar.ts';
import { outgoingId, toStaff, type Delivery } from '../domain/outgoing.ts';
import type { Roster } from '../domain/roster.ts';
import { recordPass, type Pass } from '../domain/round.ts';
import type { World } from './world.ts';

/** Requests under way at once: at 50 ms each this keeps up with LINE's 200 multicast requests a second. */
const AT_ONCE = 20;

/**
 * Sends a round's message to every roster that waits for it, one request a roster, and records what LINE accepted.
 * Nothing is recorded in between: the retry key is derived from round and roster, so after a crash everything is sent
 * again and LINE answers 409 for what it already has. A second run finds nothing to deliver.
 */
export async function deliverRound(world: World, municipalityId: string, now: Instant): Promise<void> {
  const due = await world.towns.read(municipalityId, async (town) => {
    const municipality = await town.municipality();
    const { delivering } = municipality;
    if (!delivering) return null;
    const [round, rosters] = await Promise.all([town.round(delivering.seq), town.rosters()]);
    if (!round) throw new Error(`round ${delivering.seq} is being delivered but does not exist`);
    const waiting = rosters.filter(({ id }) => round.pending === null || round.pending.includes(id));
    return { municipality, round, rosters: waiting.filter(({ lineUserIds }) => lineUserIds.length > 0) };
  });
  if (!due) return;

  const { municipality, round, rosters } = due;
  const message = { kind: 'check-in', date: round.date } as const;
  const limit = pLimit(AT_ONCE);
  const sent = await Promise.all(
    rosters.map((roster) =>
      limit(async () => {
        const key = outgoingId(municipalityId, `round/${round.seq}/${roster.id}`);
        return {
          roster,
          delivery: await world.line.multicast(municipality, roster.lineUserIds, message, key),
        };
      }),
    ),
  );
  const pass = passOf(sent);
  world.log.roundPassed(municipalityId, round.seq, pass.accepted, pass.later.length, pass.never.length);

  await world.towns.change(municipalityId, async (town) => {
    const current = await town.municipality();
    if (current.delivering?.seq !== round.seq) return;
    const recorded = recordPass(current, round, pass, now);
    town.saveMunicipality(recorded.municipality);
    town.saveRound(recorded.round);
    const notAsked = peopleIn(rosters, recorded.round.notAsked);
    if (notAsked > 0 && recorded.round.deliveredAt !== null) {
      const notice = { kind: 'unreachable', people: notAsked, at: now } as const;
      town.say(`not-asked/${round.seq}`, toStaff(notice), now);
    }
  });
}

function passOf(sent: { roster: Roster; delivery: Delivery }[]): Pass {
  const rostersThat = (delivery: Delivery) =>
    sent.filter((each) => each.delivery === delivery).map((each) => each.roster);
  return {
    accepted: rostersThat('done').reduce((sum, roster) => sum + roster.lineUserIds.length, 0),
    later: rostersThat('later').map(({ id }) => id),
    never: rostersThat('never').map(({ id }) => id),
  };
}

function peopleIn(rosters: Roster[], ids: string[]): number {
  return rosters
    .filter(({ id }) => ids.includes(id))
    .reduce((sum, roster) => sum + roster.lineUserIds.length, 0);
}
