import pLimit from 'p-limit';
import type { Instant } from '../domain/calendar.ts';
import { waveOf, withWave, type Municipality } from '../domain/municipality.ts';
import { outgoingId, toStaff, type Delivery } from '../domain/outgoing.ts';
import type { Roster } from '../domain/roster.ts';
import { recordPass, type Pass, type Round } from '../domain/round.ts';
import type { World } from './world.ts';

/** Requests under way at once: at 50 ms each this keeps up with LINE's 200 multicast requests a second. */
const AT_ONCE = 20;

/**
 * Sends a round's message to every roster that waits for it, one request a roster, and records what LINE accepted.
 * Nothing is recorded in between: the retry key is derived from round and roster, so after a crash everything is sent
 * again and LINE answers 409 for what it already has. When the round's time has run out nothing is sent any more: who
 * still waits was not asked.
 */
export async function deliverRound(
  world: World,
  municipality: Municipality,
  round: Round,
  now: Instant,
): Promise<void> {
  const { id } = municipality;
  const rosters = await rostersOf(world, municipality, round);
  const inTime = now < (waveOf(municipality, round).delivering?.until ?? now);
  const pass = inTime
    ? await sendTo(world, municipality, round, rosters)
    : { accepted: 0, later: rosters.map((roster) => roster.id), never: [] };
  world.log.roundPassed(id, round.seq, pass.accepted, pass.later.length, pass.never.length);

  await world.towns.change(id, async (town) => {
    const current = await town.municipality();
    const wave = waveOf(current, round);
    if (wave.delivering?.seq !== round.seq) return;
    const recorded = recordPass(wave, current.settings, round, pass, now);
    town.saveMunicipality(withWave(current, recorded.wave));
    town.saveRound(recorded.round);
    const notAsked = peopleIn(rosters, recorded.round.notAsked);
    if (notAsked > 0 && recorded.round.deliveredAt !== null) {
      const notice = { kind: 'unreachable', people: notAsked, at: now } as const;
      town.say(`not-asked/${round.waveId}/${round.seq}`, toStaff(notice), now);
    }
  });
}

/** The rosters that wait for the message. One that began after the round was opened holds nobody who could miss it. */
async function rostersOf(
  world: World,
  municipality: Municipality,
  { waveId, pending }: Round,
): Promise<Roster[]> {
  const ofWave = municipality.rosters.filter((roster) => roster.waveId === waveId && roster.size > 0);
  const ids = pending ?? ofWave.map(({ id }) => id);
  const rosters = await world.towns.read(municipality.id, (town) => town.rosters(ids));
  return rosters.filter(({ lineUserIds }) => lineUserIds.length > 0);
}

async function sendTo(
  world: World,
  municipality: Municipality,
  round: Round,
  rosters: Roster[],
): Promise<Pass> {
  const message = { kind: 'check-in', date: round.date } as const;
  const limit = pLimit(AT_ONCE);
  const sent = await Promise.all(
    rosters.map((roster) =>
      limit(async () => {
        const key = outgoingId(municipality.id, `round/${round.waveId}/${round.seq}/${roster.id}`);
        return {
          roster,
          delivery: await world.line.multicast(municipality, roster.lineUserIds, message, key),
        };
      }),
    ),
  );
  return passOf(sent);
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
