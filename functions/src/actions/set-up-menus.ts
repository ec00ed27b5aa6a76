import type { Settings } from '../domain/municipality.ts';
import type { Person } from '../domain/person.ts';
import { menuKindOf, type MenuKind, type RichMenus } from '../domain/rich-menu.ts';
import type { Subject } from '../domain/subject.ts';
import type { TownReading, Towns } from './town.ts';

/** The rich menus of one LINE account. Each throws where LINE does not do it. */
export interface AccountMenus {
  /** Ids of the menus that were made here, now or earlier. */
  made(): Promise<string[]>;
  /** Makes a menu with its picture, and gives its id. */
  make(kind: MenuKind, settings: Settings): Promise<string>;
  remove(id: string): Promise<void>;
  /** Everybody sees it who is linked to no other. */
  makeDefault(id: string): Promise<void>;
  /** At most 500 people at once. */
  link(id: string, lineUserIds: string[]): Promise<void>;
}

/** LINE's limit of user ids in one bulk request; documents are read in pages as large. */
const AT_ONCE = 500;

/**
 * Makes a municipality's menus anew by its settings of now, shows everybody who is known the one they are to see, and
 * removes those of earlier set-ups. Run again it ends the same; what failed in the middle is mended by running it again:
 * until the new menus are linked the earlier ones stay. Answers with how many people were linked.
 */
export async function setUpMenus(towns: Towns, menus: AccountMenus, municipalityId: string): Promise<number> {
  const { settings } = await towns.read(municipalityId, (town) => town.municipality());
  const richMenus: RichMenus = {
    nobody: await menus.make('nobody', settings),
    subject: await menus.make('subject', settings),
    family: await menus.make('family', settings),
    both: await menus.make('both', settings),
  };
  await menus.makeDefault(richMenus.nobody);
  // From here on whoever becomes something else is linked to the new menus.
  await towns.change(municipalityId, async (town) => {
    const { deskPhone, offersHelp, registrationMode } = settings;
    const richMenusMadeWith = { deskPhone, offersHelp, registrationMode };
    town.saveMunicipality({ ...(await town.municipality()), richMenus, richMenusMadeWith });
  });
  const linked = await linkEverybody(towns, menus, municipalityId, richMenus);
  const inUse = new Set(Object.values(richMenus));
  for (const id of await menus.made()) if (!inUse.has(id)) await menus.remove(id);
  return linked;
}

/** Links until everybody is linked to what they are: somebody may have become something else meanwhile. */
async function linkEverybody(
  towns: Towns,
  menus: AccountMenus,
  municipalityId: string,
  richMenus: RichMenus,
): Promise<number> {
  const linked = new Map<string, MenuKind>();
  for (;;) {
    const known = await towns.read(municipalityId, everybody);
    for (const id of linked.keys()) if (!known.has(id)) known.set(id, 'nobody');
    const changed = [...known].filter(([id, kind]) => linked.get(id) !== kind);
    if (changed.length === 0) return linked.size;
    for (const [kind, people] of Map.groupBy(changed, ([, each]) => each)) {
      const ids = people.map(([id]) => id);
      for (let from = 0; from < ids.length; from += AT_ONCE) {
        await menus.link(richMenus[kind], ids.slice(from, from + AT_ONCE));
      }
    }
    for (const [id, kind] of changed) linked.set(id, kind);
  }
}

/** Everybody who is something to the municipality; who is nobody sees the default menu. */
async function everybody(town: TownReading): Promise<Map<string, MenuKind>> {
  const family = new Set<string>();
  for await (const { lineUserId, watching } of inPages<Person>((after) => town.people(AT_ONCE, after))) {
    if (watching.length > 0) family.add(lineUserId);
  }
  const known = new Map([...family].map((id) => [id, menuKindOf(false, true)]));
  for await (const { lineUserId } of inPages<Subject>((after) => town.subjects(AT_ONCE, after))) {
    if (lineUserId !== null) known.set(lineUserId, menuKindOf(true, family.has(lineUserId)));
  }
  return known;
}

async function* inPages<T>(page: (after?: T) => Promise<T[]>): AsyncGenerator<T> {
  let rows = await page();
  while (rows.length > 0) {
    yield* rows;
    rows = rows.length < AT_ONCE ? [] : await page(rows.at(-1));
  }
}
