import type { StaffAnswer, StaffInput } from 'functions/contract/staff.ts';
import type { GuardRail } from 'functions/domain/guard-rails.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange, useSentence } from '../asking.ts';
import { afterFailure, afterSaving, expectSeen, typeOver, type TypedOver } from '../typed-over.ts';
import { useOfferUndo } from '../use-offer-undo.ts';

export type Seen = StaffAnswer<'settings.read'>;
export type Settings = Seen['settings'];
type Change = StaffInput<'settings.change'>['settings'];
export type Name = keyof Change;

type Typed = TypedOver<Settings[Name]>;
type AllTyped = Partial<Record<Name, Typed>>;

/** What saving a card came to: what is wrong with it, or why it could not be saved. */
interface Outcome {
  refused: GuardRail[];
  error: string | null;
}

const NOTHING_WRONG: Outcome = { refused: [], error: null };

/**
 * The settings as they are being changed: what was typed, over what is stored. Each card saves its own names; what was typed
 * stays where saving failed, and where somebody else changed something meanwhile.
 */
export function useSettingsDraft(seen: Seen) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<AllTyped>({});
  const [outcomes, setOutcomes] = useState<Partial<Record<Name, Outcome>>>({});
  const change = useChange('settings.change');
  const sentence = useSentence();
  const offerUndo = useOfferUndo();
  const typedIn = (name: Name): Typed => typed[name] ?? null;
  // Nothing (null) may be typed, too.
  const valueOf = (name: Name) => {
    const own = typedIn(name);
    return own ? own.value : seen.settings[name];
  };
  const typedNames = Object.keys(typed) as Name[];
  const changed = (names: Name[]) => names.filter((name) => valueOf(name) !== seen.settings[name]);

  async function save(names: [Name, ...Name[]]): Promise<void> {
    const sent = changed(names);
    const chosen = Object.fromEntries(sent.map((name) => [name, valueOf(name)])) as Change;
    const former = Object.fromEntries(sent.map((name) => [name, seen.settings[name]])) as Change;
    const note = (outcome: Partial<Outcome>) =>
      setOutcomes((all) => ({ ...all, [names[0]]: { ...NOTHING_WRONG, ...outcome } }));
    const afterwards = (next: (now: Typed, name: Name) => Typed) =>
      setTyped((all) => ({
        ...all,
        ...Object.fromEntries(sent.map((name) => [name, next(all[name] ?? null, name)])),
      }));
    try {
      for (const name of sent) expectSeen(typedIn(name), seen.settings[name]);
      const { refused, revision } = await change.mutateAsync({ revision: seen.revision, settings: chosen });
      note({ refused });
      if (refused.length > 0) return;
      afterwards((now, name) => afterSaving(now, valueOf(name)));
      offerUndo({
        saved: t('saved'),
        revision,
        takeBack: (made) => change.mutateAsync({ revision: made, settings: former }),
        isRefused: (answer) => answer.refused.length > 0,
      });
    } catch (error) {
      note({ error: sentence(error as Error, 'saving') });
      afterwards((now) => afterFailure(now, error));
    }
  }

  return {
    stored: seen.settings,
    value: {
      ...seen.settings,
      ...Object.fromEntries(typedNames.map((name) => [name, valueOf(name)])),
    } as Settings,
    set<N extends Name>(name: N, value: Settings[N]): void {
      setTyped((all) => ({
        ...all,
        [name]: typeOver<Settings[Name]>(all[name] ?? null, value, seen.settings[name]),
      }));
    },
    changed,
    /** Of these, what somebody else has changed meanwhile, once that has been said: it is to be seen before it is saved over. */
    contested: (names: Name[]) => changed(names).filter((name) => typedIn(name)?.isTold),
    hasChanges: changed(typedNames).length > 0,
    outcomeOf: (names: [Name, ...Name[]]): Outcome => outcomes[names[0]] ?? NOTHING_WRONG,
    saving: change.isPending,
    save,
  };
}

export type SettingsDraft = ReturnType<typeof useSettingsDraft>;
