import type { Instant, LocalTime } from './calendar.ts';
import { waveOf, WAVES_MAX, withWave, type Municipality } from './municipality.ts';
import { Refusal } from './refusal.ts';
import { atSendTime, newWave } from './wave.ts';

/**
 * A municipality that asks at one more time of day, for people to choose. `id` is drawn anew: rounds and retry keys of a wave
 * that was taken away are never met again. Refuses `send-time-exists`, `too-many-send-times`.
 */
export function withSendTime(
  municipality: Municipality,
  id: string,
  sendTime: LocalTime,
  now: Instant,
): Municipality {
  const { waves, settings } = municipality;
  refuseTwin(municipality, sendTime);
  if (waves.length >= WAVES_MAX) throw new Refusal('too-many-send-times');
  return { ...municipality, waves: [...waves, newWave(id, sendTime, now, settings.timeZone)] };
}

/**
 * A municipality that asks one of its waves at another time of day from now on (`atSendTime` says from which round). Refuses
 * `no-such-send-time`, `send-time-exists`. The municipality itself where nothing changes.
 */
export function changeSendTime(
  municipality: Municipality,
  waveId: string,
  sendTime: LocalTime,
  now: Instant,
): Municipality {
  if (!municipality.waves.some(({ id }) => id === waveId)) throw new Refusal('no-such-send-time');
  const wave = waveOf(municipality, { waveId });
  if (wave.sendTime === sendTime) return municipality;
  refuseTwin(municipality, sendTime);
  return withWave(municipality, atSendTime(wave, sendTime, now, municipality.settings.timeZone));
}

/**
 * A municipality without one of its send times, where `people` of it, whoever they are, is none. Its rosters stay listed, empty:
 * their names are not given again. Refuses `send-time-has-people`, `last-send-time`. The municipality itself where there is no
 * such send time.
 */
export function withoutSendTime(municipality: Municipality, waveId: string, people: number): Municipality {
  const waves = municipality.waves.filter(({ id }) => id !== waveId);
  if (waves.length === municipality.waves.length) return municipality;
  if (people > 0) throw new Refusal('send-time-has-people');
  if (waves.length === 0) throw new Refusal('last-send-time');
  return { ...municipality, waves };
}

function refuseTwin({ waves }: Municipality, sendTime: LocalTime): void {
  if (waves.some((wave) => wave.sendTime === sendTime)) throw new Refusal('send-time-exists');
}
