import { describe, expect, test } from 'vitest';
import { menuKind, menuRows, offers, type Offer, type OfferName } from '../domain/rich-menu.ts';
import { hasMenus, registers, watches } from '../testing/stories.ts';
import { presses, says, WELL, worldAt } from '../testing/world-at.ts';
import { deliverOutgoing } from './deliver-outgoing.ts';

type Little = ReturnType<typeof worldAt>;

async function aTown() {
  const town = worldAt('2026-11-23 10:00');
  await hasMenus(town);
  return { ...town, ...lookingAt(town) };
}

function lookingAt({ outside, towns }: Little) {
  return {
    sees: (who: string) => outside.menus.get(`demo/${who}`),
    links: (who: string) => outside.calls.filter(({ to, who: [id] }) => to === 'menu' && id === who).length,
    /** What waits to be said about menus. */
    outbox: () =>
      [...towns.documents.values()].filter((each) => JSON.stringify(each).includes('"kind":"menu"')) as {
        id: string;
        status: string;
      }[],
  };
}

async function stopsWatching(town: Little, who: string, number: string) {
  const subject = await town.world.towns.read('demo', (reading) => reading.subjectWithNumber(number));
  await town.does(who, presses({ do: 'stop-watching', subjectId: subject?.id ?? '', sure: true }));
}

describe('somebody sees the menu of what they become', () => {
  test('a subject, then family too, then a subject only', async () => {
    const town = await aTown();
    const other = await registers(town, 'kiyoshi');
    await registers(town, 'hanako');
    expect(town.sees('hanako')).toBe('subject');
    await watches(town, 'hanako', other);
    expect(town.sees('hanako')).toBe('both');
    await stopsWatching(town, 'hanako', other);
    expect(town.sees('hanako')).toBe('subject');
  });

  test('family, then a subject too', async () => {
    const town = await aTown();
    await watches(town, 'ichiro', await registers(town, 'hanako'));
    expect(town.sees('ichiro')).toBe('family');
    await registers(town, 'ichiro');
    expect(town.sees('ichiro')).toBe('both');
  });

  test('family that the subject takes off is nobody again', async () => {
    const town = await aTown();
    await watches(town, 'ichiro', await registers(town, 'hanako'));
    const watcher = await town.world.towns.read(
      'demo',
      async (reading) => (await reading.subjectOf('hanako'))?.watchers[0],
    );
    await town.does('hanako', presses({ do: 'remove-watcher', since: watcher?.since ?? 0, sure: true }));
    expect(town.sees('ichiro')).toBe('nobody');
    expect(town.sees('hanako')).toBe('subject');
  });
});

describe('nothing is linked', () => {
  test('for family that watches one more, or one less of two', async () => {
    const town = await aTown();
    const [first, second] = [await registers(town, 'hanako'), await registers(town, 'kiyoshi')];
    await watches(town, 'ichiro', first);
    const links = town.links('ichiro');
    await town.does('ichiro', presses({ do: 'watch' }));
    await town.does('ichiro', says(second));
    await town.does('ichiro', says('昭和13年4月5日'));
    expect(town.kindsHeardBy('ichiro').at(-2)).toBe('family-linked');
    await stopsWatching(town, 'ichiro', first);
    expect(town.links('ichiro')).toBe(links);
    await stopsWatching(town, 'ichiro', second);
    expect([town.links('ichiro'), town.sees('ichiro')]).toEqual([links + 1, 'nobody']);
  });

  test('for somebody who adds the account for the first time, registers in vain, or taps', async () => {
    const town = await aTown();
    await town.does('jiro', { is: 'followed' });
    await town.does('jiro', presses({ do: 'watch' }));
    await town.does('jiro', says('12345678'));
    await registers(town, 'hanako');
    await town.goTo('2026-11-24 08:10');
    await town.does('hanako', WELL);
    await town.does('hanako', presses({ do: 'register' }));
    expect([town.links('jiro'), town.links('hanako')]).toEqual([0, 1]);
  });

  test('in a municipality without menus', async () => {
    const town = worldAt('2026-11-23 10:00');
    await watches(town, 'ichiro', await registers(town, 'hanako'));
    expect(town.outside.calls.filter(({ to }) => to === 'menu')).toEqual([]);
    expect(lookingAt(town).outbox()).toEqual([]);
  });
});

describe('who adds the account again', () => {
  test('sees what they are, though LINE forgot it', async () => {
    const town = await aTown();
    await registers(town, 'hanako');
    await town.does('hanako', { is: 'blocked' });
    town.outside.menus.clear();
    const back = await town.does('hanako', { is: 'followed' });
    expect(town.sees('hanako')).toBe('subject');
    await town.receive(back);
    expect(town.sees('hanako')).toBe('subject');
  });

  test('sees that they were taken off meanwhile', async () => {
    const town = await aTown();
    await watches(town, 'ichiro', await registers(town, 'hanako'));
    await town.does('ichiro', { is: 'blocked' });
    const their = await town.world.towns.read('demo', (reading) => reading.person('ichiro'));
    await town.world.towns.change('demo', async (change) => change.savePerson({ ...their, watching: [] }));
    await town.does('ichiro', { is: 'followed' });
    expect(town.sees('ichiro')).toBe('nobody');
  });
});

describe('a delivery', () => {
  test('that comes late, or in another order, links what the person is by then', async () => {
    const town = await aTown();
    const other = await registers(town, 'kiyoshi');
    town.outside.conduct = ({ to }) => (to === 'menu' ? 'later' : 'done');
    await registers(town, 'hanako');
    await watches(town, 'hanako', other);
    expect(town.sees('hanako')).toBeUndefined();
    town.outside.conduct = () => 'done';
    const waiting = town.outbox().filter(({ status }) => status === 'waiting');
    // Registered, added the account again, became family.
    expect(waiting).toHaveLength(3);
    for (const { id } of waiting.toReversed()) {
      await deliverOutgoing(town.world, 'demo', id, town.now() + 60_000);
      expect(town.sees('hanako')).toBe('both');
    }
  });

  test('during which the person becomes something else is done again a minute later', async () => {
    const town = await aTown();
    const watching = ['somebody'];
    during(town, 'hanako', async () => {
      await town.world.towns.change('demo', async (change) => {
        change.savePerson({ ...(await change.person('hanako')), watching });
      });
    });
    await registers(town, 'hanako');
    expect(town.sees('hanako')).toBe('subject');
    await town.goTo('2026-11-23 10:01');
    expect([town.links('hanako'), town.sees('hanako')]).toEqual([2, 'both']);
  });

  test.each(['done', 'never'] as const)(
    'during which the menus are set up anew, and that ends with "%s", is done again with the new ones',
    async (end) => {
      const town = await aTown();
      town.outside.conduct = ({ to }) => (to === 'menu' && town.links('hanako') === 1 ? end : 'done');
      during(town, 'hanako', () => hasMenus(town, 'demo', 'new'));
      await registers(town, 'hanako');
      await town.goTo('2026-11-23 10:01');
      expect([town.links('hanako'), town.sees('hanako')]).toEqual([2, 'subject']);
      expect(town.outbox()).toMatchObject([{ status: 'sent' }]);
    },
  );

  test('that LINE refuses for good is in the log; staff hear nothing, for nobody missed a message', async () => {
    const town = await aTown();
    const settled: string[] = [];
    town.world.log.outgoingSettled = (_town, _id, to, status) => void settled.push(`${to} ${status}`);
    town.outside.conduct = ({ to }) => (to === 'menu' ? 'never' : 'done');
    await registers(town, 'hanako');
    await town.goTo('2026-11-23 12:00');
    expect(settled).toEqual(['menu failed']);
    expect(town.kindsHeardBy('clerk@demo.example')).toEqual([]);
  });

  test('whose answer is lost is done once more, and ends', async () => {
    const town = await aTown();
    town.outside.conduct = ({ to }) => (to === 'menu' && town.links('hanako') === 1 ? 'lost' : 'done');
    await registers(town, 'hanako');
    await town.goTo('2026-11-23 12:00');
    expect([town.links('hanako'), town.sees('hanako')]).toEqual([2, 'subject']);
  });
});

/** Lets something happen once, just before LINE links somebody. */
function during({ world }: Little, who: string, happens: () => Promise<void>): void {
  const { linkMenu } = world.line;
  let happened = false;
  world.line.linkMenu = async (municipality, linked, kind) => {
    if (linked === who && !happened) {
      happened = true;
      await happens();
    }
    return linkMenu(municipality, linked, kind);
  };
}

describe('LINE on a computer shows no menu: what a menu offers is had by typing', () => {
  const offered = [...new Set(menuKind.options.flatMap((kind) => menuRows(kind, true).flat()))];

  async function answered(name: OfferName, how: 'pressed' | 'typed') {
    const town = await aTown();
    await watches(town, 'hanako', await registers(town, 'kiyoshi'));
    const isForNobody = name === 'register';
    if (!isForNobody) await registers(town, 'hanako');
    const { does, typed }: Offer = offers[name];
    const press = does === 'call-desk' ? presses({ do: 'menu' }) : presses(does);
    await town.does('hanako', how === 'pressed' ? press : says(typed));
    return town.heardBy('hanako').at(-1);
  }

  test.each(offered)('%s', async (name) => {
    expect(await answered(name, 'typed')).toEqual(await answered(name, 'pressed'));
  });
});
