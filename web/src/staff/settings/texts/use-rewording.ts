import type { Settings } from 'functions/domain/municipality.ts';
import { reworded, type RewordingProblem } from 'functions/messages/rewording.ts';
import { texts, type TextKey } from 'functions/messages/texts.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../ui/notify.tsx';
import { useUnsavedGuard } from '../../../ui/unsaved-guard.ts';
import { useChange, useSentence } from '../../asking.ts';

/**
 * A text as it is being reworded: what was typed, over what is said now. It stays where saving failed, and where somebody
 * else changed the settings meanwhile. The original words take a rewording back.
 */
export function useRewording(key: TextKey, revision: number, settings: Settings) {
  const { t } = useTranslation();
  const original: string = texts[key];
  const own = settings.rewordings[key] ?? null;
  const said = own ?? original;
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const change = useChange('text.reword');
  const sentence = useSentence();
  const notify = useNotify();
  const words = typed ?? said;
  const isChanged = words !== said;
  useUnsavedGuard(isChanged);

  const outcome = reworded(settings.rewordings, { [key]: words });
  const problems: RewordingProblem[] = 'problems' in outcome ? (outcome.problems[key] ?? []) : [];
  const previewed = 'problems' in outcome ? settings : { ...settings, ...outcome };

  /** Null where it is said from now on, or why not. */
  async function say(next: string, seen: number): Promise<string | null> {
    const rewording = { textKey: key, words: next === original ? null : next };
    try {
      await change.mutateAsync({ revision: seen, settings: rewording });
      return null;
    } catch (failure) {
      return sentence(failure as Error, 'saving');
    }
  }

  async function save(): Promise<void> {
    if (!isChanged || problems.length > 0 || change.isPending) return;
    const failure = await say(words, revision);
    setError(failure);
    if (failure !== null) return;
    setTyped(null);
    notify(t('saved'), { undo: () => void takeBack() });
  }

  async function takeBack(): Promise<void> {
    const failure = await say(said, revision + 1);
    if (failure !== null) notify(failure, { severity: 'error' });
  }

  return {
    words,
    original,
    own,
    problems,
    previewed,
    error,
    isChanged,
    saving: change.isPending,
    type: setTyped,
    save,
  };
}
