import { placeOf, type Place } from 'functions/messages/place.ts';
import { rewordingProblems } from 'functions/messages/rewording.ts';
import { catalogue, texts, type TextKey } from 'functions/messages/texts.ts';

export type Group = keyof typeof catalogue;

/** A text that a town may say otherwise. */
export interface Rewordable {
  key: TextKey;
  place: Place['name'];
  original: string;
  /** The town's own words; null where it says the original. */
  own: string | null;
}

/** Whether there is such a text, and it is not the same in every town. */
export function isRewordable(key: string): key is TextKey {
  return Object.hasOwn(texts, key) && rewordingProblems(key, texts[key as TextKey]).length === 0;
}

function rewordable(key: TextKey, rewordings: Record<string, string>): Rewordable {
  return { key, place: placeOf(key).name, original: texts[key], own: rewordings[key] ?? null };
}

/** Every text that may be reworded, by when it is said. */
export function rewordableGroups(
  rewordings: Record<string, string>,
): { group: Group; texts: Rewordable[] }[] {
  return (Object.keys(catalogue) as Group[]).map((group) => ({
    group,
    texts: Object.keys(catalogue[group])
      .filter(isRewordable)
      .map((key) => rewordable(key, rewordings)),
  }));
}

export function groupOf(key: TextKey): Group {
  const groups = Object.keys(catalogue) as Group[];
  return groups.find((group) => Object.hasOwn(catalogue[group], key)) ?? 'buttons';
}
