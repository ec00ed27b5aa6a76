import { dateOf, type Instant } from '../domain/calendar.ts';
import { Refusal } from '../domain/refusal.ts';
import {
  asTyped,
  correctable,
  readCorrections,
  sayTheSame,
  withAnswers,
  type Problems,
} from '../domain/registration/correction.ts';
import type { FormReply } from '../domain/registration/form.ts';
import { expectRevision, type MadeRevision } from '../domain/revision.ts';
import type { World } from './world.ts';

/**
 * The questions a subject was asked, in the version they answered, each with the answer as it can be typed over; null where it
 * has none. Refuses `no-such-subject`.
 */
export function readAnswers(world: Pick<World, 'towns'>, municipalityId: string, subjectId: string) {
  return world.towns.read(municipalityId, async (town) => {
    const subject = await town.subject(subjectId);
    if (!subject) throw new Refusal('no-such-subject');
    const set = await town.questionSet(subject.questionSetVersion);
    const fields = correctable(set).map((question) => {
      const answer = subject.answers[question.id];
      return { question, reply: answer ? asTyped(question, answer) : null };
    });
    const { revision } = subject;
    return { revision, version: set.version, verifyingQuestionId: set.verifyingQuestionId, fields };
  });
}

/** Why answers could not be read, by question; or the revision that the subject has by them. */
interface Corrected {
  problems: Problems;
  revision: MadeRevision;
}

/**
 * Staff correct answers of a subject, who told them so, by the questions these were given to. Read as a reply in the talk is:
 * where one cannot be, nothing changes and the answer says why, by question. `revision` is the state they saw. Again, it
 * changes nothing. Refuses `no-such-subject`, `changed-meanwhile`.
 */
export function correctAnswers(
  world: Pick<World, 'towns'>,
  municipalityId: string,
  {
    subjectId,
    revision,
    replies,
  }: { subjectId: string; revision: number; replies: Record<string, FormReply> },
  now: Instant,
): Promise<Corrected> {
  return world.towns.change(municipalityId, async (town) => {
    const [municipality, subject] = await Promise.all([town.municipality(), town.subject(subjectId)]);
    if (!subject) throw new Refusal('no-such-subject');
    const set = await town.questionSet(subject.questionSetVersion);
    const today = dateOf(now, municipality.settings.timeZone);
    const read = readCorrections(set, subject.answers, replies, today);
    if (!read.ok) return { problems: read.problems, revision: null };
    if (sayTheSame(set, read.answers, subject.answers)) return { problems: {}, revision: null };
    expectRevision(subject, revision);
    const corrected = withAnswers(subject, set, read.answers);
    town.saveSubject(corrected);
    return { problems: {}, revision: corrected.revision };
  });
}
