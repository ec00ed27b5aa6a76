import { familyActor, isSameActor, shownAs, type Actor } from '../domain/actor.ts';
import { kindsOf, type Alert } from '../domain/alert.ts';
import { addNote, giveReason, noteNotReached, takeAlert } from '../domain/answer-alert.ts';
import { WELL, type Reason } from '../domain/ending.ts';
import type { Message } from '../domain/message.ts';
import { toStaff } from '../domain/outgoing.ts';
import { labelOf, type Label, type Subject } from '../domain/subject.ts';
import { endCase } from './end-case.ts';
import { sayTaken } from './say-taken.ts';
import type { Scene, Turn } from './scene.ts';
import type { Town } from './town.ts';

/** 「確認する」: who is silent among those this person watches, with what each needs. */
export async function listAlerts({ town, municipality, person }: Scene): Promise<Turn> {
  const cases = await openCases(town, person.watching);
  const entries = cases.map(({ subject, alert }) => ({
    alertId: alert.id,
    subjectId: subject.id,
    label: labelOf(subject, municipality.settings),
    help: alert.kind === 'help',
    lastReportAt: alert.lastReportAt,
    takenBy: alert.takenBy && shownAs(alert.takenBy),
  }));
  return { reply: { kind: 'alert-list', entries } };
}

/**
 * A watcher's answer to an alert: takes it, ends it, or says that nobody can be reached. Pressed twice it counts once. An
 * answer that came to nothing is remembered, too: delivered again after the case was opened anew, it is still that one. A note
 * stands in the timeline, whatever the answer came to.
 */
export async function answerAlert(
  scene: Scene,
  answer: 'take' | 'safe' | 'not-reached',
  alertId: string,
  note?: string,
): Promise<Turn> {
  const { town, municipality, event } = scene;
  const watched = await watchedCase(scene, alertId);
  if (!watched) return { reply: { kind: 'not-watching' } };
  const { alert, subject, watcher } = watched;
  const label = labelOf(subject, municipality.settings);
  const by = familyActor(watcher);
  const { at } = event;

  const only = () => note !== undefined && town.saveAlert(addNote(alert, note, by, at));

  if (alert.status === 'closed') {
    only();
    return { once: true, reply: { kind: 'closed-already', label } };
  }
  switch (answer) {
    case 'take': {
      const taken = takeAlert(alert, by, municipality.settings, at, note);
      if (!taken) {
        only();
        return { once: true, reply: alreadyTaken(alert, by, label) };
      }
      town.saveAlert(taken);
      sayTaken(town, taken, label, by, at);
      return { once: true, reply: { kind: 'you-took', alertId, label } };
    }
    case 'safe': {
      await endCase(town, municipality, subject, alert, by, { ...WELL, note }, at);
      return { once: true, reply: { kind: 'you-closed', alertId, label, at } };
    }
    case 'not-reached': {
      const noted = noteNotReached(alert, by, at, note);
      if (!noted) return { once: true, reply: { kind: 'closed-already', label } };
      town.saveAlert(noted);
      const notice = { kind: 'not-reached', about: kindsOf(alert), at } as const;
      town.say(`not-reached/${alert.id}/${event.id}`, toStaff(notice), at);
      return { once: true, reply: { kind: 'not-reached-noted', alertId, label } };
    }
  }
}

/** Why it was, in one tap after the end. */
export async function explainAlert(scene: Scene, alertId: string, why: Reason): Promise<Turn> {
  const { town, event } = scene;
  const watched = await watchedCase(scene, alertId);
  if (!watched) return { reply: { kind: 'not-watching' } };
  const given = giveReason(watched.alert, why, familyActor(watched.watcher), event.at);
  if (given) town.saveAlert(given);
  return { once: true, reply: { kind: 'reason-noted' } };
}

/** The case, if this person watches whom it is about. */
export async function watchedCase({ town, person }: Pick<Scene, 'town' | 'person'>, alertId: string) {
  const alert = await town.alert(alertId);
  const subject = alert && (await town.subject(alert.subjectId));
  const watcher = subject?.watchers.find(({ lineUserId }) => lineUserId === person.lineUserId);
  return alert && subject && watcher ? { alert, subject, watcher } : null;
}

function alreadyTaken({ id: alertId, takenBy }: Alert, by: Actor, label: Label): Message {
  if (takenBy === null || isSameActor(takenBy, by)) return { kind: 'you-took', alertId, label };
  return { kind: 'taken-already', alertId, label, by: shownAs(takenBy) };
}

async function openCases(town: Town, subjectIds: string[]): Promise<{ subject: Subject; alert: Alert }[]> {
  const subjects = await Promise.all(subjectIds.map((id) => town.subject(id)));
  const cases = await Promise.all(
    subjects.map(async (subject) => {
      const alert = subject?.alertId ? await town.alert(subject.alertId) : null;
      return subject && alert && alert.status !== 'closed' ? [{ subject, alert }] : [];
    }),
  );
  return cases.flat();
}
