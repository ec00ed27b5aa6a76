import { endsByItself, openAlert, turnIntoHelp, type Alert } from '../domain/alert.ts';
import { closeAlert } from '../domain/answer-alert.ts';
import { dateOf, type Instant } from '../domain/calendar.ts';
import type { Message } from '../domain/message.ts';
import { waveOf, type Municipality } from '../domain/municipality.ts';
import { toPerson, toStaff } from '../domain/outgoing.ts';
import type { SignKind } from '../domain/report.ts';
import { dayAfter } from '../domain/pause.ts';
import { hasMissedEnough, missedRounds } from '../domain/silence.ts';
import { needsEarlierReport, recordSign, type Subject } from '../domain/subject.ts';
import { isReached } from '../domain/watcher.ts';
import { reachesNobody } from '../domain/watcher-reach.ts';
import { seqAt } from '../domain/wave.ts';
import { comeBack } from './come-back.ts';
import { sayTheEnd } from './say-the-end.ts';
import type { Town } from './town.ts';

/** What a sign of life comes to. */
export interface Heard {
  message: Message;
  /** As saved: whoever saves one of them again in the same transaction has to go on from it. */
  present: { subject: Subject; municipality: Municipality };
}

/**
 * Records a sign of life of a subject and what follows from it: who was away is back, a silent case ends, a cry for help
 * opens one.
 * Answers with what the subject hears, and with the subject and the municipality as saved. The same sign twice changes nothing and is answered alike.
 * Costs one write for the subject and one for the day; reads the alert only where one is open.
 */
export async function signOfLife(
  town: Town,
  municipality: Municipality,
  subject: Subject,
  kind: SignKind,
  at: Instant,
  help = false,
): Promise<Heard> {
  const date = dateOf(at, municipality.settings.timeZone);
  const sign = { kind, help, at, date, seq: seqAt(waveOf(municipality, subject), at) };
  const earlier = needsEarlierReport(subject, sign) ? await town.report(subject.id, date) : null;
  const alert = subject.alertId === null ? null : await town.alert(subject.alertId);

  // A page opens for whoever blocks the account, too.
  const back = kind === 'page' ? { subject, municipality } : await comeBack(town, municipality, subject, at);
  const recorded = recordSign(back.subject, earlier, sign);
  town.saveReport(subject.id, recorded.report);
  const after = help
    ? cryForHelp(town, municipality, recorded.subject, alert, at)
    : endSilence(town, municipality, recorded.subject, alert, at);
  town.saveSubject(after);
  const message: Message = help
    ? { kind: 'help-received', at, family: subject.watchers.filter(isReached).length }
    : thanks(after, at, recorded.again);
  return { message, present: { subject: after, municipality: back.municipality } };
}

function thanks({ status, pause }: Subject, at: Instant, again: boolean): Message {
  if (status !== 'paused' || pause === null) return { kind: 'report-received', at, again };
  return { kind: 'report-in-pause', at, resumesOn: dayAfter(pause) };
}

/** A late sign from before the silence was long enough shows that it never was: it ends the case as well. */
function endSilence(
  town: Town,
  municipality: Municipality,
  subject: Subject,
  alert: Alert | null,
  at: Instant,
): Subject {
  if (!alert || !endsByItself(alert)) return subject;
  if (hasMissedEnough(waveOf(municipality, subject), municipality.settings, subject)) return subject;
  const herself = { role: 'subject' } as const;
  const closed = closeAlert(alert, herself, at);
  if (!closed) return subject;
  town.saveAlert(closed);
  sayTheEnd(town, municipality, subject, alert, closed, herself, at);
  return { ...subject, alertId: null };
}

/** A cry during an open case makes it a case of help; nobody is told "all clear" by it. */
function cryForHelp(
  town: Town,
  municipality: Municipality,
  subject: Subject,
  alert: Alert | null,
  at: Instant,
): Subject {
  // Handed in again after its case was closed, a cry must not open another.
  if (subject.lastCryAt !== null && at <= subject.lastCryAt) return subject;
  const crying = { ...subject, lastCryAt: at };
  if (alert && alert.status !== 'closed' && alert.kind === 'help') return crying;
  const change =
    alert && alert.status !== 'closed'
      ? {
          ...turnIntoHelp(alert, crying, municipality.settings, at),
          subject: { ...crying, alertKind: 'help' as const },
        }
      : openAlert(
          crying,
          'help',
          missedRounds(waveOf(municipality, subject), subject),
          municipality.settings,
          at,
        );
  town.saveAlert(change);
  for (const lineUserId of change.alert.told) {
    const decision = `help/${change.alert.id}/${at}/${lineUserId}`;
    town.say(decision, toPerson(lineUserId, { kind: 'help-notice' }), at, [change.alert.id]);
  }
  const alone = reachesNobody(subject) ? 1 : 0;
  town.say(`help/${change.alert.id}/${at}/staff`, toStaff({ kind: 'help', alone, at }), at);
  return change.subject;
}
