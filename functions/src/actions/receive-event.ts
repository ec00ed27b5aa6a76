import type { Message } from '../domain/message.ts';
import type { Municipality } from '../domain/municipality.ts';
import { conversationAt, talkAt } from '../domain/conversation.ts';
import { answerAlert, explainAlert, listAlerts } from './answer-alert.ts';
import { receiveDrillOf } from './drill.ts';
import { block, follow } from './friendship.ts';
import type { Incoming } from './incoming.ts';
import { chooseSendTime, listSendTimes } from './choose-send-time.ts';
import { hear } from './hear.ts';
import { beginTalk, continueTalk } from './continue-talk.ts';
import { menu } from './menu.ts';
import { changePause, endOwnPause, showPause } from './own-pause.ts';
import { changeRegistration, showRegistration, withdraw } from './own-registration.ts';
import { perform } from './perform.ts';
import { cry, tap } from './tap.ts';
import type { Scene, Turn } from './scene.ts';
import type { Town } from './town.ts';
import { confirmReach, tryAlarm, watcherIsBack } from './watcher-reach.ts';
import { dismissWatcher, listWatchers, listWatching, stopWatching } from './watching.ts';
import type { World } from './world.ts';

/** What a person hears in reply to an event, and the municipality whose words it is said in. */
export interface Answer {
  message: Message;
  municipality: Municipality;
}

/**
 * Does what an event asks for, in one transaction, and answers with what the person hears in reply; null for nothing.
 * Received twice, late or out of order it does no more than once, and is answered alike.
 */
export async function receiveEvent(
  world: World,
  municipalityId: string,
  event: Incoming,
): Promise<Answer | null> {
  const displayName = await nameForTheFamily(world, municipalityId, event);
  const { answer, mayBeBack } = await world.towns.change(municipalityId, async (town) => {
    const { message, ...done } = await reply(town, world, event, displayName);
    return { answer: message && { message, municipality: await town.municipality() }, ...done };
  });
  if (mayBeBack) await watcherIsBack(world, municipalityId, event.lineUserId, event.at);
  return answer;
}

interface Done {
  message: Message | null;
  /** Whoever watches, and blocked the account, is there again. */
  mayBeBack: boolean;
}

async function reply(
  town: Town,
  { dice }: World,
  event: Incoming,
  displayName: string | null,
): Promise<Done> {
  const { what, lineUserId, at } = event;
  if (what.is === 'pressed' && what.press.do === 'well') return tap(town, lineUserId, at);
  // Any press of a subject is a sign of life, whatever else it asks for; 「連絡がほしい」 records its own.
  const isPress = what.is === 'picked' || (what.is === 'pressed' && what.press.do !== 'help');
  const { message, person } = await perform(town, dice, event, displayName, isPress ? 'tap' : null, (scene) =>
    take(scene, what),
  );
  const wasAway = what.is !== 'blocked' && person.friendship?.is === 'blocked';
  return { message, mayBeBack: wasAway || (what.is === 'followed' && person.watching.length > 0) };
}

async function take(scene: Scene, what: Incoming['what']): Promise<Turn> {
  switch (what.is) {
    case 'followed':
      return follow(scene);
    case 'blocked':
      return block(scene);
    case 'said':
    case 'sent':
      return hear(scene, what);
    case 'picked':
      return continueTalk(scene, { picked: what.date });
    case 'pressed':
      return answerPress(scene, what.press);
  }
}

async function answerPress(
  scene: Scene,
  press: Extract<Incoming['what'], { is: 'pressed' }>['press'],
): Promise<Turn> {
  switch (press.do) {
    case 'register':
    case 'watch':
      return beginTalk(scene, press.do);
    case 'answer':
      return continueTalk(scene, { pressed: press.pressed });
    case 'who':
      return listAlerts(scene);
    case 'watching':
      return listWatching(scene);
    case 'test-alarm':
      return tryAlarm(scene);
    case 'received':
      return confirmReach(scene);
    case 'drill-received':
      return receiveDrillOf(scene, press.subjectId, press.startedAt);
    case 'watchers':
      return listWatchers(scene);
    case 'send-times':
      return listSendTimes(scene);
    case 'choose-send-time':
      return chooseSendTime(scene, press.waveId);
    case 'stop-watching':
      return stopWatching(scene, press.subjectId, press.sure);
    case 'remove-watcher':
      return dismissWatcher(scene, press.since, press.sure);
    case 'take':
    case 'safe':
    case 'not-reached':
      return answerAlert(scene, press.do, press.alertId);
    case 'reason':
      return explainAlert(scene, press.alertId, press.why);
    case 'pause':
      return showPause(scene);
    case 'change-pause':
      return changePause(scene);
    case 'end-pause':
      return endOwnPause(scene);
    case 'help':
      return cry(scene);
    case 'registration':
      return showRegistration(scene);
    case 'change':
      return changeRegistration(scene, press.questionId);
    case 'withdraw':
      return withdraw(scene, press.sure);
    case 'well':
    case 'menu':
      return menu(scene);
  }
}

/**
 * The name that subject and watchers will see is asked of LINE before the transaction, which must do nothing but read
 * and write. Only somebody who is about to finish a family registration is asked about.
 */
async function nameForTheFamily(
  world: World,
  municipalityId: string,
  event: Incoming,
): Promise<string | null> {
  if (event.what.is !== 'said' && event.what.is !== 'picked') return null;
  const asking = await world.towns.read(municipalityId, async (town) => {
    const found = await town.conversation(event.lineUserId);
    const talk = talkAt(conversationAt(found, event.lineUserId, event.at), event.at);
    return talk?.kind === 'family' && talk.number !== null ? town.municipality() : null;
  });
  return asking && world.line.displayName(asking, event.lineUserId);
}
