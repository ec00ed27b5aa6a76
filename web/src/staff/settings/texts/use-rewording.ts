import type { Settings } from 'functions/domain/municipality.ts';
import { reworded, type RewordingProblem } from 'functions/messages/rewording.ts';
import { texts, type TextKey } from 'functions/messages/texts.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnsavedGuard } from '../../../ui/unsaved-guard.ts';
import { useChange, useSentence } from '../../asking.ts';
import { afterFailure, afterSaving, expectSeen, typeOver, type TypedOver } from '../../typed-over.ts';
import { useOfferUndo } from '../../use-offer-undo.ts';

/**
 * A text as it is being reworded: what was typed, over what is said now. It stays where saving failed, and where somebody
 * else changed the settings meanwhile. The original words take a rewording back.
 */
export function useRewording(key: TextKey, revision: number, settings: Settings) {
  const { t } = useTranslation(['frame', 'texts']);
  const original: string = texts[key];
  const own = settings.rewordings[key] ?? null;
  const said = own ?? original;
  const [typed, setTyped] = useState<TypedOver<string>>(null);
  const [error, setError] = useState<string | null>(null);
  const change = useChange('text.reword');
  const sentence = useSentence();
  const offerUndo = useOfferUndo();
  const words = typed?.value ?? said;
  const isChanged = words !== said;
  useUnsavedGuard(isChanged);

  const outcome = reworded(settings.rewordings, { [key]: words });
  const problems: RewordingProblem[] = 'problems' in outcome ? (outcome.problems[key] ?? []) : [];
  const previewed = 'problems' in outcome ? settings : { ...settings, ...outcome };

  const say = (next: string, seen: number) =>
    change.mutateAsync({
      revision: seen,
      settings: { textKey: key, words: next === original ? null : next },
    });
  const isRefused = (answer: { problems: RewordingProblem[] }) => answer.problems.length > 0;

  async function save(): Promise<void> {
    if (!isChanged || problems.length > 0 || change.isPending) return;
    try {
      expectSeen(typed, said);
      const answer = await say(words, revision);
      if (isRefused(answer)) return setError(t('texts:refused'));
      setError(null);
      setTyped((now) => afterSaving(now, words));
      offerUndo({
        saved: t('saved'),
        revision: answer.revision,
        takeBack: (made) => say(said, made),
        isRefused,
      });
    } catch (failure) {
      setError(sentence(failure as Error, 'saving'));
      setTyped((now) => afterFailure(now, failure));
    }
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
    type: (next: string) => setTyped((before) => typeOver(before, next, said)),
    save,
  };
}
