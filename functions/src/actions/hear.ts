import { criesForHelp } from '../domain/cry-for-help.ts';
import { talkAt } from '../domain/conversation.ts';
import { readLinkingCode } from '../domain/linking-code.ts';
import { readStaffCode } from '../domain/recipient.ts';
import type { SignKind } from '../domain/report.ts';
import { listAlerts } from './answer-alert.ts';
import { listSendTimes } from './choose-send-time.ts';
import { beginTalk, continueTalk } from './continue-talk.ts';
import { menu } from './menu.ts';
import { showRegistration, withdraw } from './own-registration.ts';
import { linkSubject } from './link-subject.ts';
import { linkRecipient } from './recipient-on-line.ts';
import { END_PAUSE, endOwnPause, showPause } from './own-pause.ts';
import { signOfLife } from './record-sign.ts';
import type { Incoming } from './incoming.ts';
import type { Scene, Turn } from './scene.ts';
import { tryAlarm } from './watcher-reach.ts';
import { listWatchers, listWatching } from './watching.ts';

/** What can also be reached by typing it: LINE on a computer shows no menu. */
const COMMANDS = new Map<string, (scene: Scene) => Promise<Turn>>([
  ['登録', (scene) => beginTalk(scene, 'register')],
  ['対象者登録', (scene) => beginTalk(scene, 'register')],
  ['家族登録', (scene) => beginTalk(scene, 'watch')],
  ['確認する', listAlerts],
  ['見守っている方', listWatching],
  ['試しのお知らせ', tryAlarm],
  ['私を見守る家族', (scene) => Promise.resolve(listWatchers(scene))],
  ['お届けの時間', (scene) => Promise.resolve(listSendTimes(scene))],
  ['お休み', (scene) => Promise.resolve(showPause(scene))],
  ['お休みする', (scene) => Promise.resolve(showPause(scene))],
  [END_PAUSE, endOwnPause],
  ['電話', (scene) => Promise.resolve(menu(scene))],
  ['登録の内容', showRegistration],
  ['登録をやめる', (scene) => withdraw(scene, false)],
  ['メニュー', (scene) => Promise.resolve(menu(scene))],
]);

/**
 * A text, sticker, photo or voice message. From a subject it is a sign of life whatever else it is, and a cry for help
 * comes before everything; then the code of a member of staff and one that links a subject, then the talk under way, then a command.
 */
export async function hear(
  before: Scene,
  what: Extract<Incoming['what'], { is: 'said' | 'sent' }>,
): Promise<Turn> {
  const { subject, town, municipality, event } = before;
  const text = what.is === 'said' ? what.text : null;
  const kind: SignKind = what.is === 'sent' ? what.kind : 'text';
  const help = text !== null && criesForHelp(text);
  const heard = subject && (await signOfLife(town, municipality, subject, kind, event.at, help));
  if (heard && help) return { once: true, reply: heard.message };
  const scene = { ...before, ...heard?.present };

  // Before the talk: a member of staff who tried out a registration is not asked its questions until tomorrow.
  const staffCode = text === null ? null : readStaffCode(text);
  if (staffCode !== null) return linkRecipient(scene, staffCode);
  const isTalking = talkAt(scene.conversation, event.at) !== null;
  const typed = text === null ? null : readLinkingCode(text);
  const linked = typed === null ? null : await linkSubject(scene, typed);
  // In a talk ten digits may as well be an answer: the number of an insurance, say.
  if (linked && (linked.links || !isTalking)) return linked.turn;
  if (isTalking) {
    const person = linked?.turn.person;
    const reply = text === null ? { other: otherOf(kind) } : { text };
    return {
      ...(person && { person }),
      ...(await continueTalk({ ...scene, ...(person && { person }) }, reply)),
    };
  }
  // We know nobody who could be told. In a talk the same words may be an answer, about an illness say.
  if (help) return { reply: { kind: 'help-unregistered' } };
  const command = text === null ? undefined : COMMANDS.get(text.trim());
  if (command) return command(scene);
  return heard ? { reply: heard.message } : menu(scene);
}

function otherOf(kind: SignKind): 'sticker' | 'image' | 'audio' | 'file' {
  if (kind === 'sticker') return 'sticker';
  if (kind === 'photo') return 'image';
  return kind === 'voice' ? 'audio' : 'file';
}
