import { describe, expect, test } from 'vitest';
import { newPerson } from '../domain/person.ts';
import type { MenuKind } from '../domain/rich-menu.ts';
import { aMunicipality } from '../testing/a-municipality.ts';
import { aSubject } from '../testing/a-subject.ts';
import { townsInMemory } from '../testing/towns-in-memory.ts';
import { setUpMenus, type AccountMenus } from './set-up-menus.ts';

/** An account with menus, as LINE keeps them; `before` is called before whatever is asked of it. */
function anAccount() {
  const account = {
    menus: new Map<string, MenuKind>(),
    links: new Map<string, string>(),
    usual: null as string | null,
    linked: [] as number[],
    before: async (_what: string): Promise<void> => {},
  };
  let count = 0;
  const menus: AccountMenus = {
    async made() {
      await account.before('made');
      return [...account.menus.keys()];
    },
    async make(kind) {
      await account.before('make');
      const id = `menu-${++count}`;
      account.menus.set(id, kind);
      await account.before('picture');
      return id;
    },
    async remove(id) {
      await account.before('remove');
      account.menus.delete(id);
      for (const [who, to] of account.links) if (to === id) account.links.delete(who);
    },
    async makeDefault(id) {
      await account.before('default');
      account.usual = id;
    },
    async link(id, people) {
      await account.before('link');
      account.linked.push(people.length);
      for (const who of people) account.links.set(who, id);
    },
  };
  const sees = (who: string) => account.menus.get(account.links.get(who) ?? account.usual ?? '');
  return Object.assign(account, { ...menus, sees });
}

/** Three subjects, of whom one watches, a family member, and somebody who was met and is nothing. */
async function aTown() {
  const towns = townsInMemory();
  const account = anAccount();
  const becomes = (who: string, watching: string[]) =>
    towns.change('demo', async (town) => town.savePerson({ ...newPerson(who), watching }));
  await towns.change('demo', async (town) => {
    town.saveMunicipality(aMunicipality('demo', 0));
    for (const id of ['hanako', 'kiyoshi', 'both']) town.saveSubject(aSubject(id, { lineUserId: id }));
  });
  await becomes('both', ['kiyoshi']);
  await becomes('ichiro', ['hanako']);
  await becomes('jiro', []);
  return {
    towns,
    account,
    becomes,
    setUp: () => setUpMenus(towns, account, 'demo'),
    ids: () => towns.read('demo', async (town) => (await town.municipality()).richMenus),
    seen: () =>
      Object.fromEntries(
        ['hanako', 'kiyoshi', 'both', 'ichiro', 'jiro', 'a stranger'].map((who) => [who, account.sees(who)]),
      ),
  };
}

const EVERYBODY = {
  hanako: 'subject',
  kiyoshi: 'subject',
  both: 'both',
  ichiro: 'family',
  jiro: 'nobody',
  'a stranger': 'nobody',
};

test('everybody sees the menu of what they are, and its ids are known to the municipality', async () => {
  const { towns, account, ids, seen, setUp } = await aTown();
  expect(await setUp()).toBe(4);
  expect(seen()).toEqual(EVERYBODY);
  const kinds = Object.entries((await ids()) ?? {}).map(([kind, id]) => [kind, account.menus.get(id)]);
  expect(kinds).toEqual(['nobody', 'subject', 'family', 'both'].map((kind) => [kind, kind]));
  const { richMenusMadeWith: shown, settings } = await towns.read('demo', (town) => town.municipality());
  expect(shown).toEqual({
    deskPhone: settings.deskPhone,
    registrationMode: 'talk',
    offersHelp: settings.offersHelp,
  });
});

test('run again it ends the same, and nothing of the first time is left', async () => {
  const { account, ids, seen, setUp } = await aTown();
  await setUp();
  const first = Object.values((await ids()) ?? {});
  await setUp();
  expect(seen()).toEqual(EVERYBODY);
  expect([...account.menus.keys()]).toEqual(Object.values((await ids()) ?? {}));
  for (const id of first) expect(account.menus.has(id)).toBe(false);
});

test('more people than LINE links at once are linked in parts', async () => {
  const { towns, account, setUp } = await aTown();
  await towns.change('demo', async (town) => {
    for (let n = 0; n < 998; n++) town.saveSubject(aSubject(`s${n}`));
  });
  expect(await setUp()).toBe(1002);
  expect(account.linked.toSorted((a, b) => a - b)).toEqual([1, 1, 500, 500]);
  expect(account.sees('line-s997')).toBe('subject');
});

describe('who becomes something else while it runs', () => {
  test.each([
    ['a watcher, after they were read', 'hanako', ['x'], 'both'],
    ['nobody, after they were read', 'ichiro', [], 'nobody'],
    ['known at all, after everybody was read', 'jiro', ['x'], 'family'],
  ] as const)('%s, is linked to that', async (_, who, watching, kind) => {
    const { account, becomes, setUp } = await aTown();
    let once = true;
    account.before = async (what) => {
      if (what !== 'link' || !once) return;
      once = false;
      await becomes(who, [...watching]);
    };
    await setUp();
    expect(account.sees(who)).toBe(kind);
  });
});

describe('LINE fails at one request', () => {
  let requests = 0;
  test('counting them', async () => {
    const { account, setUp } = await aTown();
    await setUp();
    account.before = async () => void requests++;
    await setUp();
    expect(requests).toBeGreaterThan(15);
  });

  test('whichever it is, nobody is without a menu meanwhile, and the next run mends it', async () => {
    for (let failing = 0; failing < requests; failing++) {
      const { account, ids, seen, setUp } = await aTown();
      await setUp();
      let count = 0;
      account.before = async () => {
        if (count++ === failing) throw new Error('LINE did not');
      };
      await expect(setUp(), `request ${failing}`).rejects.toThrow('LINE did not');
      expect(seen(), `request ${failing}`).toEqual(EVERYBODY);
      await setUp();
      expect(seen(), `request ${failing}`).toEqual(EVERYBODY);
      expect([...account.menus.keys()]).toEqual(Object.values((await ids()) ?? {}));
    }
  });
});

test('a municipality that does not exist is refused before LINE is asked for anything', async () => {
  const { account, towns } = await aTown();
  await expect(setUpMenus(towns, account, 'nowhere')).rejects.toMatchObject({
    code: 'municipality-not-found',
  });
  expect(account.menus.size).toBe(0);
});
