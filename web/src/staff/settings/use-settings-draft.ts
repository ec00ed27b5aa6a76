import type { StaffAnswer, StaffInput } from 'functions/contract/staff.ts';
import type { GuardRail } from 'functions/domain/guard-rails.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange, useSentence } from '../asking.ts';
import { useOfferUndo } from '../use-offer-undo.ts';

export type Seen = StaffAnswer<'settings.read'>;
export type Settings = Seen['settings'];
type Change = StaffInput<'settings.change'>['settings'];
export type Name = keyof Change;

/** What saving a card came to: what is wrong with it, or why it could not be saved. */
export interface Outcome {
  refused: GuardRail[];
  error: string | null;
}

/**
 * The settings as they are being changed: what was typed, over what is stored. Each card saves its own names; what was typed
 * stays where saving failed, and where somebody else changed something meanwhile.
 */
export function useSettingsDraft(seen: Seen) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<Change>({});
  // What was stored when typing began; not where somebody has been told that it is something else by now, and sees it.
  const [over, setOver] = useState<Change>({});
  const [outcomes, setOutcomes] = useState<Partial<Record<Name, Outcome>>>({});
  const change = useChange('settings.change');
  const sentence = useSentence();
  const offerUndo = useOfferUndo();
  const changed = (names: Name[]) =>
    names.filter((name) => name in typed && typed[name] !== seen.settings[name]);

  const isOverOther = (name: Name) => name in over && over[name] !== seen.settings[name];

  async function save(names: [Name, ...Name[]]): Promise<void> {
    const chosen = Object.fromEntries(changed(names).map((name) => [name, typed[name]])) as Change;
    const former = Object.fromEntries(changed(names).map((name) => [name, seen.settings[name]])) as Change;
    const note = (outcome: Outcome) => setOutcomes((all) => ({ ...all, [names[0]]: outcome }));
    try {
      // The revision is that of the latest read, which may have come after typing began.
      if (changed(names).some(isOverOther)) throw new Refusal('changed-meanwhile');
      const { refused } = await change.mutateAsync({ revision: seen.revision, settings: chosen });
      note({ refused, error: null });
      if (refused.length > 0) return;
      setTyped((all) => without(all, names));
      setOver((all) => without(all, names));
      offerUndo(
        t('saved'),
        () => change.mutateAsync({ revision: seen.revision + 1, settings: former }),
        (answer) => answer.refused.length > 0,
      );
    } catch (error) {
      note({ refused: [], error: sentence(error as Error, 'saving') });
      if (error instanceof Refusal && error.code === 'changed-meanwhile')
        setOver((all) => without(all, names));
    }
  }

  return {
    value: { ...seen.settings, ...typed } as Settings,
    set<N extends Name>(name: N, value: Settings[N]): void {
      setTyped((all) => ({ ...all, [name]: value }));
      setOver((all) => (name in all ? all : { ...all, [name]: seen.settings[name] }));
    },
    isChanged: (names: Name[]) => changed(names).length > 0,
    hasChanges: changed(Object.keys(typed) as Name[]).length > 0,
    outcomeOf: (names: [Name, ...Name[]]): Outcome => outcomes[names[0]] ?? { refused: [], error: null },
    saving: change.isPending,
    save,
  };
}

const without = (all: Change, names: Name[]): Change =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name as Name)));

export type SettingsDraft = ReturnType<typeof useSettingsDraft>;
