import { dateOf } from '../domain/calendar.ts';
import { waveOf } from '../domain/municipality.ts';
import { latestStart, PAUSE_DAYS_MAX, runningPause } from '../domain/pause.ts';
import { canChange } from '../domain/pause-talk.ts';
import { Refusal } from '../domain/refusal.ts';
import { formItems } from '../domain/registration/form.ts';
import { changeable } from '../domain/registration/talk.ts';
import { isConfirmed } from '../domain/watcher.ts';
import { timesToChoose } from './choose-send-time.ts';
import type { Visitor } from './on-page.ts';
import type { World } from './world.ts';

/** Everything that a subject sees of their own registration. Refuses `not-registered`. */
export function readMine(
  { towns }: Pick<World, 'towns'>,
  municipalityId: string,
  { lineUserId, at }: Visitor,
) {
  return towns.read(municipalityId, async (town) => {
    const [municipality, subject] = await Promise.all([town.municipality(), town.subjectOf(lineUserId)]);
    if (!subject) throw new Refusal('not-registered');
    const set = await town.questionSet(subject.questionSetVersion);
    const today = dateOf(at, municipality.settings.timeZone);
    const running = runningPause(subject, today);
    const changes = new Set(changeable(set, subject.answers));
    const { revision, registrationNumber, pause, watchers, waveId } = subject;
    return {
      revision,
      registrationNumber,
      answers: formItems(set, subject.answers).map((item) => ({
        ...item,
        canChange: changes.has(item.question),
      })),
      watchers: watchers.map((each) => ({
        since: each.since,
        name: each.name,
        isConfirmed: isConfirmed(each),
      })),
      pause: pause && {
        from: pause.from,
        through: pause.through,
        reason: pause.reason,
        hasBegun: running !== null,
      },
      pauseDays: canChange({ running, today })
        ? {
            earliest: running?.from ?? today,
            latestStart: running?.from ?? latestStart(today),
            daysMax: PAUSE_DAYS_MAX,
          }
        : null,
      sendTime: waveOf(municipality, subject).sendTime,
      sendTimes: timesToChoose(municipality, waveId),
    };
  });
}

/** What a subject hands to the family. Refuses `not-registered`. */
export function readInvitation(
  { towns }: Pick<World, 'towns'>,
  municipalityId: string,
  { lineUserId }: Visitor,
) {
  return towns.read(municipalityId, async (town) => {
    const [{ settings }, subject] = await Promise.all([town.municipality(), town.subjectOf(lineUserId)]);
    if (!subject) throw new Refusal('not-registered');
    // The id opens nothing: whoever has it is asked what the family must know.
    return { invitation: subject.id, registrationNumber: subject.registrationNumber, settings };
  });
}
