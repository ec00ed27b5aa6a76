import { shownAs } from '../domain/actor.ts';
import { dateOf, daysLater, lastDays, type LocalDate } from '../domain/calendar.ts';
import { drillStanding } from '../domain/drill.ts';
import { waveOf, type Settings } from '../domain/municipality.ts';
import { Refusal } from '../domain/refusal.ts';
import { contactsIn } from '../domain/registration/contacts.ts';
import { reportedDays } from '../domain/reported-days.ts';
import type { ProxyReport } from '../domain/proxy-report.ts';
import type { Subject } from '../domain/subject.ts';
import { STEPS_READ, type Step } from '../domain/timeline.ts';
import { isConfirmed } from '../domain/watcher.ts';
import type { Visitor } from './on-page.ts';
import { glanceAt, watchedBy } from './read-family.ts';
import type { TownReading } from './town.ts';
import type { World } from './world.ts';

/**
 * Everything that a watcher sees of a subject. Refuses `no-such-subject`, also to whoever does not watch them: an id leads
 * nobody else anywhere.
 */
export function readWatched(
  { towns }: Pick<World, 'towns'>,
  municipalityId: string,
  { lineUserId, at }: Visitor,
  subjectId: string,
  days: number,
) {
  return towns.read(municipalityId, async (town) => {
    const [municipality, watched] = await Promise.all([
      town.municipality(),
      watchedBy(town, lineUserId, subjectId),
    ]);
    if (!watched) throw new Refusal('no-such-subject');
    const { subject, alert } = watched;
    const { settings } = municipality;
    const today = dateOf(at, settings.timeZone);
    const [reports, proxies, steps, phone] = await Promise.all([
      town.reportsFrom(subjectId, daysLater(today, 1 - days)),
      town.proxyReportsOf(subjectId, days),
      alert ? town.stepsOf(alert.id, STEPS_READ) : [],
      phoneForFamily(town, settings, subject),
    ]);
    const wave = waveOf(municipality, subject);
    const own = { reports, rounds: [] };
    const reported = reportedDays(lastDays(today, days), subject, wave, own, today, settings.timeZone);
    return {
      ...glanceAt(municipality, watched, today),
      days: reported.map((day) => ({ ...day, vouchedBy: vouchedBy(proxies, day.date) })),
      steps: steps.flatMap((step) => shownStep(step) ?? []),
      phone,
      watchers: subject.watchers.map((each) => ({
        name: each.name,
        isMe: each.lineUserId === lineUserId,
        isConfirmed: isConfirmed(each),
      })),
      drill: shownDrill(subject, lineUserId),
    };
  });
}

function shownDrill(subject: Subject, me: string) {
  const drill = drillStanding(subject);
  if (!drill) return null;
  const watchers = drill.watchers.map(({ lineUserId, ...each }) => ({ ...each, isMe: lineUserId === me }));
  return { ...drill, by: shownAs(drill.by), watchers };
}

/** Where the municipality shows families who it is. */
async function phoneForFamily(town: TownReading, { showNames }: Settings, subject: Subject) {
  if (!showNames) return null;
  return contactsIn(await town.questionSet(subject.questionSetVersion), subject.answers).phone;
}

/** Who said last that day that the subject is well. */
function vouchedBy(proxies: ProxyReport[], date: LocalDate): 'family' | 'staff' | null {
  const said = proxies
    .find((each) => each.date === date)
    ?.vouches.findLast(({ outcome }) => outcome === 'safe');
  return said && said.by.role !== 'subject' ? said.by.role : null;
}

/** A step as a family sees it: what staff write is for each other. */
function shownStep({ by, note, ...step }: Step) {
  const isStaffs = by?.role === 'staff';
  if (isStaffs && step.what === 'note') return null;
  return { ...step, by: by && shownAs(by), ...(note !== undefined && !isStaffs ? { note } : {}) };
}
