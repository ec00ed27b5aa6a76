import { waveOf, type Municipality } from '../domain/municipality.ts';
import { expecting } from '../domain/pause.ts';
import { join, leave, rosterWithRoom } from '../domain/roster.ts';
import type { Subject } from '../domain/subject.ts';
import { countedAnew } from '../domain/threshold.ts';
import type { Scene, Turn } from './scene.ts';

/** The times of day at which a municipality asks, as somebody of one of its waves chooses from them. */
export function timesToChoose({ waves }: Municipality, own: string) {
  return waves
    .map(({ id, sendTime }) => ({ waveId: id, time: sendTime, own: id === own }))
    .toSorted((a, b) => a.time.localeCompare(b.time));
}

/** At what time the daily message comes, and the other times there are. */
export function listSendTimes({ municipality, subject }: Scene): Turn {
  if (!subject) return { reply: { kind: 'not-registered' } };
  return { reply: { kind: 'send-times', times: timesToChoose(municipality, subject.waveId) } };
}

/**
 * A subject chooses when to be asked. The press was a sign of life, so the rounds of the new wave so far count as answered.
 * Who rests, or has blocked the account, is asked at that time once they are back.
 * Choosing the same again changes nothing.
 */
export async function chooseSendTime(scene: Scene, waveId: string): Promise<Turn> {
  const { municipality, subject } = scene;
  const wave = municipality.waves.find(({ id }) => id === waveId);
  if (!subject || !wave) return listSendTimes(scene);
  if (subject.waveId !== waveId) await move(scene, subject, waveId);
  return { once: true, reply: { kind: 'send-time-chosen', time: wave.sendTime } };
}

async function move({ town, municipality, person }: Scene, subject: Subject, waveId: string): Promise<void> {
  const { lineUserId } = person;
  const moved: Subject = {
    ...subject,
    waveId,
    answeredThrough: waveOf(municipality, { waveId }).seq,
    thresholds: countedAnew(subject.thresholds),
  };
  // Who has no seat gets one when they are back: by then somebody else may have had theirs.
  if (subject.status !== 'active') {
    town.saveMunicipality(expecting(municipality, moved));
    town.saveSubject(moved);
    return;
  }
  const [former, next] = await Promise.all([
    town.roster(subject.rosterId),
    town.roster(rosterWithRoom(municipality, waveId)),
  ]);
  const [without, left] = leave(municipality, former, lineUserId);
  const [withMember, joined] = join(without, waveId, next, lineUserId);
  town.saveRoster(left);
  town.saveRoster(joined);
  town.saveMunicipality(expecting(withMember, moved));
  town.saveSubject({ ...moved, rosterId: next.id });
}
