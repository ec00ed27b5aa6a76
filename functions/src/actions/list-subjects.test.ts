import { beforeEach, expect, test } from 'vitest';
import type { Role } from '../domain/staff.ts';
import type { Subject } from '../domain/subject.ts';
import { aMunicipality, firstWave } from '../testing/a-municipality.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { aSubject } from '../testing/a-subject.ts';
import { worldAt } from '../testing/world-at.ts';
import { withWave } from '../domain/municipality.ts';
import { newWatcher } from '../domain/watcher.ts';
import { countSubjects, listSubjects, type Whom } from './list-subjects.ts';

let town: ReturnType<typeof worldAt>;
beforeEach(async () => {
  town = worldAt('2026-11-23 09:00');
  const municipality = aMunicipality('demo', town.now());
  const asked = { ...firstWave(municipality), seq: 5, lastRoundOn: '2026-11-23' };
  await town.towns.change('demo', async (demo) => {
    demo.saveMunicipality(withWave(municipality, asked));
    for (const each of [
      aSubject('s3', { ...called('和田　トメ', 'わだ　とめ'), answeredThrough: 5 }),
      aSubject('s1', { ...called('阿部　清', 'あべ　きよし'), answeredThrough: 4 }),
      aSubject('s2', {
        ...called('加藤　勝', 'かとう　まさる'),
        answers: {
          'birth-date': { kind: 'date', date: '1938-04-05' },
          phone: { kind: 'phone', number: '+819012345678' },
        },
        watchers: [newWatcher('w', '一郎', 1)],
        alertId: 'a',
        alertKind: 'help',
      }),
    ]) {
      demo.saveSubject(each);
    }
  });
});

const called = (name: string, kana: string): Partial<Subject> => ({ name, kana });
const list = (
  whom: Whom,
  role: Role = 'staff',
  limit = 50,
  after: Parameters<typeof listSubjects>[2]['after'] = null,
) =>
  listSubjects(
    town.world,
    'demo',
    { whom, order: 'kana', after, limit },
    aStaffMember('u', { role }),
    town.now(),
  );
const names = async (whom: Whom) => (await list(whom)).people.map(({ name }) => name);

test('everybody, by their readings, each with their state, last report, family and contacts', async () => {
  const { people, next } = await list({ are: 'everybody' });
  expect(people.map(({ name, state }) => [name, state])).toEqual([
    ['阿部　清', 'waiting'],
    ['加藤　勝', 'help'],
    ['和田　トメ', 'answered'],
  ]);
  expect(people[1]).toMatchObject({ birthDate: '1938-04-05', phone: '090-1234-5678', watchers: 1 });
  expect(people[0]).toMatchObject({ birthDate: null, phone: null, watchers: 0, lastReportAt: null });
  expect(next).toBeNull();
});

test('who may only look sees names and states, and no answer', async () => {
  const { people } = await list({ are: 'everybody' }, 'viewer');
  expect(people[1]).toMatchObject({ name: '加藤　勝', state: 'help', birthDate: null, phone: null });
});

test('those in a state, or those who are searched for; spaces look for nobody in particular', async () => {
  expect(await names({ are: 'in-state', state: 'waiting' })).toEqual(['阿部　清']);
  expect(await names({ are: 'found', typed: 'カトウ' })).toEqual(['加藤　勝']);
  expect(await names({ are: 'found', typed: 'ぬ' })).toEqual([]);
  expect(await names({ are: 'found', typed: '　' })).toHaveLength(3);
});

test('pages follow each other until there is none', async () => {
  const first = await list({ are: 'everybody' }, 'staff', 2);
  expect(first.people).toHaveLength(2);
  const second = await list({ are: 'everybody' }, 'staff', 2, first.next);
  expect(second.people.map(({ id }) => id)).toEqual(['s3']);
  expect(second.next).toBeNull();
});

test('they are counted', async () => {
  const counted = async (whom: Whom) => (await countSubjects(town.world, 'demo', whom, town.now())).people;
  expect(await counted({ are: 'everybody' })).toBe(3);
  expect(await counted({ are: 'in-state', state: 'help' })).toBe(1);
  expect(await counted({ are: 'found', typed: 'わ' })).toBe(1);
});

test('of whom an alarm would reach nobody is listed and counted; once one of the family confirmed, no more', async () => {
  expect(await names({ are: 'out-of-reach' })).toEqual(['阿部　清', '加藤　勝', '和田　トメ']);
  await town.towns.change('demo', async (demo) => {
    const subject = await demo.subject('s2');
    if (subject) {
      demo.saveSubject({ ...subject, watchers: [{ ...newWatcher('w', '一郎', 1), confirmedAt: 2 }] });
    }
  });
  const { people } = await list({ are: 'out-of-reach' });
  expect(people.map(({ name, reach }) => [name, reach])).toEqual([
    ['阿部　清', 'nobody'],
    ['和田　トメ', 'nobody'],
  ]);
  expect(await countSubjects(town.world, 'demo', { are: 'out-of-reach' }, town.now())).toEqual({ people: 2 });
});
