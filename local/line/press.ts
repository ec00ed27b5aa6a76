import { isDeepStrictEqual } from 'node:util';
import type { BotAction, Chat, Press } from './control.ts';
import { Refusal } from './refusal.ts';
import { isMoment, later } from './rules/datetime-picker.ts';

/** Where a pressed action was found. */
type PressedOn = 'message' | 'quick reply' | 'rich menu';

/** Finds the action in what the person sees; refuses with 400 when it is not there. */
export function findPressed(chat: Chat, { messageId, action }: Press): PressedOn {
  const is = (shown: unknown) => isDeepStrictEqual(shown, action);
  if (messageId === null) {
    if (chat.richMenu?.areas.some((area) => is(area.action))) return 'rich menu';
    throw new Refusal(400, 'The rich menu on show has no such action');
  }
  const { quickReplies } = chat;
  if (quickReplies?.messageId === messageId && quickReplies.items.some((item) => is(item.action))) {
    return 'quick reply';
  }
  const entry = chat.entries.find(({ id }) => id === messageId);
  if (entry?.from !== 'bot') throw new Refusal(400, `The chat shows no bot message ${messageId}`);
  const { quickReply: _gone, ...rest } = entry.message;
  if (actionsIn(rest).some(is)) return 'message';
  throw new Refusal(400, 'The message has no such action, or its quick reply is gone');
}

interface PickerAction {
  mode: 'date' | 'time' | 'datetime';
  min?: string;
  max?: string;
}

/** What was picked, as `params` of the postback; refuses with 400 what the picker would not have offered. */
export function pickedParams(action: BotAction, picked: string | undefined): Record<string, string> {
  const { mode, min, max } = action as unknown as PickerAction;
  if (picked === undefined || !isMoment(picked, mode)) {
    throw new Refusal(400, `picked must be a ${mode} in LINE's format`);
  }
  if ((min !== undefined && later(min, picked)) || (max !== undefined && later(picked, max))) {
    throw new Refusal(400, 'picked lies outside min and max');
  }
  return { [mode]: picked };
}

/** Every action object anywhere in a message. */
function actionsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(actionsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === 'action' || key === 'defaultAction') return [part];
    if (key === 'actions' && Array.isArray(part)) return part;
    return actionsIn(part);
  });
}
