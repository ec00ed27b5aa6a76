import { changeThreshold } from '../../actions/change-threshold.ts';
import { changeSettingsOf } from '../../actions/change-settings.ts';
import { changeSendTimeOf } from '../../actions/edit-send-times.ts';
import type { Incoming } from '../../actions/incoming.ts';
import { endPause } from '../../actions/pause-subject.ts';
import { closeAlertAsStaff } from '../../actions/staff-answer-alert.ts';
import { takeAlertAsStaff } from '../../actions/staff-take-alert.ts';
import { vouch } from '../../actions/vouch.ts';
import { newPerson } from '../../domain/person.ts';
import type { Subject } from '../../domain/subject.ts';
import { newWatcher } from '../../domain/watcher.ts';
import { registrationNumber } from '../../domain/registration-number.ts';
import { aMunicipality } from '../a-municipality.ts';
import { aStaffMember } from '../a-staff-member.ts';
import { aSubject } from '../a-subject.ts';
import { presses, says, worldAt } from '../world-at.ts';
import { phoneOf } from './case.ts';
import { asksForPause, pauseAsStaff } from './live-pauses.ts';
import { arrivals, END, isDeed, momentOfMinute, START, type DeedStep, type Step, type Week } from './week.ts';

const NUMBERS = ['1', '2', '3', '4'].map((digit) => registrationNumber(digit.repeat(8)));
const HELP = { tap: presses({ do: 'help' }), text: says('助けて'), sticker: presses({ do: 'help' }) };
const WELL = {
  tap: presses({ do: 'well' }),
  text: says('おはようございます'),
  sticker: { is: 'sent', kind: 'sticker' },
} as const;

/** Lives a week with the real actions. */
export async function live({ steps, subjects, n }: Week) {
  const town = worldAt(START, { alertAfterRounds: n });
  settle(town, subjects, n);
  let awake = true;
  let events = 0;
  const due: { minute: number; act: () => Promise<void> }[] = [];
  for (const [minute, arrived] of arrivals(steps)) {
    for (const step of arrived) due.push({ minute, act: () => apply(step, minute) });
  }
  due.sort((a, b) => a.minute - b.minute);
  while (due.length > 0) {
    const [{ minute, act } = { minute: END, act: async () => undefined }] = due.splice(0, 1);
    if (minute >= END) continue;
    const moment = momentOfMinute(minute + 0.5);
    if (awake && moment > town.now()) await town.goToMoment(momentOfMinute(minute));
    town.sleepUntil(moment);
    await act();
  }
  await town.goToMoment(momentOfMinute(END));
  return town;

  async function apply(step: Step, minute: number): Promise<void> {
    if (!isDeed(step)) return condition(step);
    if (isOfStaff(step)) return staffDo(town, step);
    const event = `e${++events}`;
    for (const each of eventsOf(step, event)) {
      await town.receiveOnly(each);
      if (step.again === null) continue;
      const later = minute + step.again;
      if (step.again === 0 || !awake) await town.receiveOnly(each);
      else insert(later, () => town.receiveOnly(each));
    }
  }

  function insert(minute: number, receive: () => Promise<void>) {
    // While we sleep, LINE would try once more after we are back; a delivery that comes then is like one at once.
    const act = () => (awake ? receive() : Promise.resolve());
    const index = due.findIndex((each) => each.minute > minute);
    due.splice(index < 0 ? due.length : index, 0, { minute, act });
  }

  async function condition(step: Exclude<Step, DeedStep>): Promise<void> {
    switch (step.is) {
      case 'n':
        await changeSettingsOf(
          town.world,
          'demo',
          await town.seen(),
          { alertAfterRounds: step.n },
          town.now(),
        );
        return;
      case 'own-n': {
        const subjectId = `s${step.person}`;
        const { revision } = town.towns.documents.get(`demo/subjects/${subjectId}`) as Subject;
        await changeThreshold(town.world, 'demo', { subjectId, revision, rounds: step.n });
        return;
      }
      case 'send-time': {
        const time = `${String(step.hour).padStart(2, '0')}:00`;
        await changeSendTimeOf(town.world, 'demo', await town.seen(), 'w1', time, town.now());
        return;
      }
      case 'we-sleep':
      case 'we-wake':
        awake = step.is === 'we-wake';
        return;
      default: {
        const way = step.is.startsWith('line') ? 'multicast' : 'push';
        const down = step.is.endsWith('down');
        town.outside.conduct = ({ to }) => (down && to === way ? 'later' : 'done');
      }
    }
  }

  /** The events of a deed, all at the moment it was done; what family do is judged by what they see when it arrives. */
  function eventsOf({ subject, minute, ...step }: Exclude<DeedStep, StaffStep>, id: string): Incoming[] {
    const done = momentOfMinute(minute + 0.5);
    const byThem = (...all: Incoming['what'][]) =>
      all.map((what, index) => ({ id: `${id}-${index}`, lineUserId: phoneOf(subject), at: done, what }));
    // Milliseconds apart, in order: two that somebody does in one minute are not at one moment.
    const at = town.now() + events;
    const byFamily = (who: string, ...all: Incoming['what'][]) =>
      all.map((what, index) => ({ id: `${id}-${index}`, lineUserId: who, at, what }));
    const known = town.towns.documents.get(`demo/subjects/s${subject}`) as Subject;
    const alertId = known.alertId ?? 'none';
    switch (step.is) {
      case 'sign':
        return byThem((step.help ? HELP : WELL)[step.by]);
      case 'blocked':
        return byThem({ is: 'blocked' });
      case 'returned':
        return byThem({ is: 'followed' });
      case 'pauses':
        return byThem(...asksForPause(known, step, done));
      case 'ends-pause':
        return byThem(presses({ do: 'end-pause' }));
      case 'family-takes':
        return byFamily(`family-s${subject}`, presses({ do: 'take', alertId }));
      case 'family-says-safe':
        return byFamily(`family-s${subject}`, presses({ do: 'safe', alertId }));
      case 'family-reaches-nobody':
        return byFamily(`family-s${subject}`, presses({ do: 'not-reached', alertId }));
      case 'watcher-blocks':
      case 'watcher-returns': {
        const who = step.who === 'family' ? `family-s${subject}` : 'grandchild';
        return byFamily(who, { is: step.is === 'watcher-blocks' ? 'blocked' : 'followed' });
      }
      case 'grandchild-stops':
        return byFamily('grandchild', presses({ do: 'stop-watching', subjectId: known.id, sure: true }));
      case 'grandchild-watches':
        return byFamily(
          'grandchild',
          presses({ do: 'watch' }),
          says(known.registrationNumber),
          says('昭和13年4月5日'),
        );
    }
  }
}

type StaffStep = Extract<DeedStep, { is: `staff-${string}` }>;
const isOfStaff = (step: DeedStep): step is StaffStep => step.is.startsWith('staff-');

/** What staff do in the console, judged by what they see when it arrives; each of it twice, as a browser may send it. */
async function staffDo(town: ReturnType<typeof worldAt>, step: StaffStep) {
  const { world, towns, now } = town;
  const { is, subject } = step;
  const known = towns.documents.get(`demo/subjects/s${subject}`) as Subject;
  const sato = aStaffMember('sato');
  for (const _again of [1, 2]) {
    if (is === 'staff-pauses') await pauseAsStaff(town, subject, step);
    if (is === 'staff-ends-pause') await endPause(world, 'demo', known.id, known.pauseDecidedAt, now());
    if (is === 'staff-vouch') await vouch(world, 'demo', known.id, sato, now());
    if (known.alertId === null) continue;
    if (is === 'staff-take') await takeAlertAsStaff(world, 'demo', known.alertId, sato, now());
    if (is === 'staff-close') {
      const ending = { outcome: 'safe', reason: 'out' } as const;
      await closeAlertAsStaff(world, 'demo', known.alertId, sato, ending, now());
    }
  }
}

/** Everybody is watched by one person, and all of them by the same grandchild as well. */
function settle(town: ReturnType<typeof worldAt>, subjects: number, n: number) {
  const { documents } = town.towns;
  const all = Array.from({ length: subjects }, (_, index) => index);
  const rosters = [{ id: 'r1', waveId: 'w1', size: subjects }];
  documents.set('demo', { ...aMunicipality('demo', town.now(), { alertAfterRounds: n }), rosters });
  documents.set('demo/rosters/r1', { id: 'r1', lineUserIds: all.map(phoneOf) });
  const watching = all.map((index) => `s${index}`);
  documents.set('demo/people/grandchild', { ...newPerson('grandchild'), watching });
  for (const index of all) {
    const family = `family-s${index}`;
    const watchers = [family, 'grandchild'].map((id) => newWatcher(id, id, 0));
    documents.set(`demo/people/${family}`, { ...newPerson(family), watching: [`s${index}`] });
    const more = {
      watchers,
      registrationNumber: NUMBERS[index] ?? '',
      answers: { 'birth-date': { kind: 'date', date: '1938-04-05' } } as const,
    };
    documents.set(`demo/subjects/s${index}`, aSubject(`s${index}`, more));
  }
}
