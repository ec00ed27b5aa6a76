import type { Instant, LocalTime } from '../domain/calendar.ts';
import { changeSendTime, withoutSendTime, withSendTime } from '../domain/send-times.ts';
import { reviseSettings, type Revised } from './revise-settings.ts';
import type { World } from './world.ts';

/**
 * Offers people one more time of day. Nobody is asked at it until they choose it. Refuses `changed-meanwhile`,
 * `send-time-exists` – so adding twice is one send time – and `too-many-send-times`.
 */
export function addSendTime(
  world: World,
  municipalityId: string,
  seen: number,
  sendTime: LocalTime,
  now: Instant,
): Promise<Revised> {
  const id = `w${world.dice.id()}`;
  return reviseSettings(world, municipalityId, seen, async (municipality) =>
    withSendTime(municipality, id, sendTime, now),
  );
}

/**
 * Asks the people of a wave at another time of day. Answers with what is wrong: then nothing was changed. Refuses
 * `changed-meanwhile`, `no-such-send-time`, `send-time-exists`. Again, it changes nothing.
 */
export function changeSendTimeOf(
  world: World,
  municipalityId: string,
  seen: number,
  waveId: string,
  sendTime: LocalTime,
  now: Instant,
): Promise<Revised> {
  return reviseSettings(world, municipalityId, seen, async (municipality) =>
    changeSendTime(municipality, waveId, sendTime, now),
  );
}

/**
 * Takes a send time away that nobody has, neither who is asked nor who is away: whom it would move has not been asked. Refuses
 * `changed-meanwhile`, `send-time-has-people`, `last-send-time`. Again, there is nothing to take away.
 */
export function removeSendTime(
  world: World,
  municipalityId: string,
  seen: number,
  waveId: string,
): Promise<Revised> {
  return reviseSettings(world, municipalityId, seen, async (municipality, town) =>
    withoutSendTime(municipality, waveId, await town.countSubjectsOf(waveId)),
  );
}
