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

interface Typed {
  value: Settings[Name];
  /** What was stored when typing began. */
  over: Settings[Name];
}
type AllTyped = Partial<Record<Name, Typed>>;

/** What saving a card came to: what is wrong with it, or why it could not be saved. */
interface Outcome {
  refused: GuardRail[];
  error: string | null;
  /** Somebody else has changed something of it meanwhile: what is stored now has to be seen before it is saved over. */
  isContested: boolean;
}

const NOTHING_WRONG: Outcome = { refused: [], error: null, isContested: false };

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
  const changed = (names: Name[]) =>
    names.filter((name) => typed[name] !== undefined && typed[name].value !== seen.settings[name]);
  const outcomeOf = (names: [Name, ...Name[]]): Outcome => outcomes[names[0]] ?? NOTHING_WRONG;

  async function save(names: [Name, ...Name[]]): Promise<void> {
    const sent = changed(names);
    const chosen = Object.fromEntries(sent.map((name) => [name, typed[name]?.value])) as Change;
    const former = Object.fromEntries(sent.map((name) => [name, seen.settings[name]])) as Change;
    const note = (outcome: Partial<Outcome>) =>
      setOutcomes((all) => ({ ...all, [names[0]]: { ...NOTHING_WRONG, ...outcome } }));
    // The revision is that of the latest read, which may have come after typing began.
    const isOverOther = sent.some((name) => typed[name]?.over !== seen.settings[name]);
    try {
      if (isOverOther && !outcomeOf(names).isContested) throw new Refusal('changed-meanwhile');
      const { refused, revision } = await change.mutateAsync({ revision: seen.revision, settings: chosen });
      note({ refused });
      if (refused.length > 0) return;
      setTyped((all) => afterSaving(all, chosen));
      offerUndo({
        saved: t('saved'),
        revision,
        takeBack: (made) => change.mutateAsync({ revision: made, settings: former }),
        isRefused: (answer) => answer.refused.length > 0,
      });
    } catch (error) {
      const isContested = error instanceof Refusal && error.code === 'changed-meanwhile';
      note({ error: sentence(error as Error, 'saving'), isContested });
    }
  }

  return {
    stored: seen.settings,
    value: { ...seen.settings, ...valuesOf(typed) } as Settings,
    set<N extends Name>(name: N, value: Settings[N]): void {
      setTyped(({ [name]: before, ...others }) => {
        const over = before ? before.over : seen.settings[name];
        return value === over && value === seen.settings[name]
          ? others
          : { ...others, [name]: { value, over } };
      });
    },
    changed,
    hasChanges: changed(Object.keys(typed) as Name[]).length > 0,
    outcomeOf,
    saving: change.isPending,
    save,
  };
}

/** What was typed while it was being saved stays typed, over what is stored by then. */
function afterSaving(all: AllTyped, saved: Change): AllTyped {
  const entries = Object.entries(all) as [Name, Typed][];
  const stillTyped = entries.filter(([name, { value }]) => !(name in saved) || value !== saved[name]);
  return Object.fromEntries(
    stillTyped.map(([name, { value, over }]) => [name, { value, over: name in saved ? saved[name] : over }]),
  );
}

const valuesOf = (typed: AllTyped) =>
  Object.fromEntries(Object.entries(typed).map(([name, { value }]) => [name, value]));

export type SettingsDraft = ReturnType<typeof useSettingsDraft>;
