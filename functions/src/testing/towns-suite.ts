import { beforeEach, describe, expect, test } from 'vitest';
import type { Towns } from '../actions/town.ts';
import { beginFamily } from '../domain/family-registration.ts';
import { newPerson } from '../domain/person.ts';
import { standardQuestions } from '../domain/registration/standard-questions.ts';
import { newWatcher } from '../domain/watcher.ts';
import { alertsSuite } from './alerts-suite.ts';
import { accessesSuite } from './accesses-suite.ts';
import { aMunicipality } from './a-municipality.ts';
import { aPublication } from './a-publication.ts';
import { aStaffMember } from './a-staff-member.ts';
import { aSubject } from './a-subject.ts';
import { importsSuite } from './imports-suite.ts';
import { erasureSuite } from './erasure-suite.ts';
import { dueSuite } from './due-suite.ts';
import { monthsSuite } from './months-suite.ts';
import { questionsSuite } from './questions-suite.ts';
import { pausesSuite } from './pauses-suite.ts';
import { recipientsSuite } from './recipients-suite.ts';
import { silenceSuite } from './silence-suite.ts';
import { wantedSuite } from './wanted-suite.ts';
import { staffSuite } from './staff-suite.ts';
import { statusSuite } from './status-suite.ts';
import { at } from './world-at.ts';

/** What every store of municipalities must do. Run against memory and against Firestore, so that neither can lie. */
export function townsSuite(name: string, open: () => Promise<Towns>): void {
  describe(`towns in ${name}`, () => {
    const morning = at('2026-11-23 07:00');
    let towns: Towns;
    beforeEach(async () => {
      towns = await open();
      for (const id of ['demo', 'other']) {
        await towns.change(id, async (town) => town.saveMunicipality(aMunicipality(id, morning)));
      }
    });

    test('what was saved is read again, whole, by every way it can be asked for', async () => {
      const report = {
        date: '2026-11-23',
        firstAt: morning,
        firstKind: 'tap',
        lastAt: morning + 1,
        lastKind: 'text',
        help: false,
      } as const;
      const subject = aSubject('s1', {
        lastReport: report,
        watchers: [
          { ...newWatcher('w', '一郎', morning), confirmedAt: morning + 1, unreachableSince: morning + 2 },
        ],
      });
      const friendship = { is: 'blocked', since: morning } as const;
      const person = {
        ...newPerson('line-w'),
        watching: ['s1'],
        failures: { on: '2026-11-23', count: 2 },
        friendship,
      };
      const handled = [{ eventId: 'e', reply: { kind: 'family-stopped' } as const }];
      const talk = beginFamily(morning);
      const conversation = { lineUserId: 'line-w', talk, handled, expireAt: morning + 1 };
      const set = standardQuestions(1, ['中央', '北']);
      await towns.change('demo', async (town) => {
        town.saveSubject(subject);
        town.saveReport('s1', report);
        town.savePerson(person);
        town.saveConversation(conversation);
        town.saveGuessesAt('123456789', { on: '2026-11-23', count: 3 });
        town.saveRoster({ id: 'r1', lineUserIds: ['line-s1'] });
        town.savePublication(aPublication(set));
        town.saveStaff(aStaffMember('u'));
      });
      await towns.read('demo', async (town) => {
        expect(await town.subject('s1')).toEqual(subject);
        expect(await town.subjectOf('line-s1')).toEqual(subject);
        expect(await town.subjectWithNumber('number-s1')).toEqual(subject);
        expect(await town.subjectsWith('registrationNumber', ['number-s1'])).toEqual([subject]);
        expect(await town.report('s1', '2026-11-23')).toEqual(report);
        expect(await town.person('line-w')).toEqual(person);
        expect(await town.conversation('line-w')).toEqual(conversation);
        expect(await town.guessesAt('123456789')).toEqual({ on: '2026-11-23', count: 3 });
        expect(await town.rosters(['r1', 'r2'])).toEqual([{ id: 'r1', lineUserIds: ['line-s1'] }]);
        expect(await town.questionSet(1)).toEqual(set);
        expect(await town.staff('u')).toEqual(aStaffMember('u'));
        expect(await town.municipality()).toEqual(aMunicipality('demo', morning));
      });
    });

    test('what was never saved is nothing, nobody, empty – or refused', async () => {
      await towns.read('demo', async (town) => {
        expect(await town.subject('x')).toBeNull();
        expect(await town.subjectOf('x')).toBeNull();
        expect(await town.alert('x')).toBeNull();
        expect(await town.round('w1', 1)).toBeNull();
        expect(await town.outgoing('x')).toBeNull();
        expect(await town.staff('x')).toBeNull();
        expect(await town.person('x')).toEqual(newPerson('x'));
        expect(await town.conversation('x')).toBeNull();
        expect(await town.roster('r9')).toEqual({ id: 'r9', lineUserIds: [] });
        await expect(town.questionSet(9)).rejects.toThrow('no question set 9');
      });
      await expect(towns.read('nowhere', (town) => town.municipality())).rejects.toMatchObject({
        code: 'municipality-not-found',
      });
    });

    test('municipalities do not see each other', async () => {
      await towns.change('demo', async (town) => town.saveSubject(aSubject('s1')));
      await towns.read('other', async (town) => {
        expect(await town.subject('s1')).toBeNull();
        expect(await town.subjectOf('line-s1')).toBeNull();
        expect(await town.subjectsAnsweredThrough('w1', 99, 10)).toEqual([]);
      });
    });

    test('a body that throws writes nothing', async () => {
      const failing = towns.change('demo', async (town) => {
        town.saveSubject(aSubject('s1'));
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await towns.read('demo', (town) => town.subject('s1'))).toBeNull();
    });

    test('twenty changes at once lose none', async () => {
      await towns.change('demo', async (town) => town.saveSubject(aSubject('s1')));
      const bump = () =>
        towns.change('demo', async (town) => {
          const subject = await town.subject('s1');
          if (subject) town.saveSubject({ ...subject, answeredThrough: subject.answeredThrough + 1 });
        });
      const tries = Array.from({ length: 20 }, async () => {
        for (;;) {
          try {
            return await bump();
          } catch (error) {
            // Firestore gives up after five attempts under contention and says so; the caller tries again.
            if ((error as { code?: unknown }).code !== 10) throw error;
          }
        }
      });
      await Promise.all(tries);
      const after = await towns.read('demo', (town) => town.subject('s1'));
      expect(after?.answeredThrough).toBe(20);
    });

    test('subjects and people are read by id, page by page, each municipality its own', async () => {
      await towns.change('demo', async (town) => {
        for (const id of ['b', 'c', 'a']) {
          town.saveSubject(aSubject(id));
          town.savePerson(newPerson(id));
        }
      });
      await towns.read('demo', async (town) => {
        const subjects = await town.subjects(2);
        const people = await town.people(2);
        expect([subjects, people].map((page) => page.length)).toEqual([2, 2]);
        expect(subjects).toEqual(['a', 'b'].map((id) => aSubject(id)));
        expect(people).toEqual(['a', 'b'].map((id) => newPerson(id)));
        expect((await town.subjects(2, subjects[1])).map(({ id }) => id)).toEqual(['c']);
        expect((await town.people(2, people[1])).map(({ lineUserId }) => lineUserId)).toEqual(['c']);
      });
      await towns.read('other', async (town) => {
        expect([await town.subjects(9), await town.people(9)]).toEqual([[], []]);
      });
    });

    test('subjects are counted by status and by the round they answered, each municipality its own', async () => {
      await towns.change('demo', async (town) => {
        for (const [id, answeredThrough] of Object.entries({ a: 2, b: 3, c: 4 })) {
          town.saveSubject(aSubject(id, { answeredThrough }));
        }
        town.saveSubject(aSubject('elsewhere', { answeredThrough: 4, waveId: 'w2' }));
        town.saveSubject(aSubject('gone', { answeredThrough: 4, status: 'blocked' }));
      });
      for (const read of [towns.read, towns.change]) {
        await read('demo', async (town) => {
          expect(await town.countSubjects('active')).toBe(4);
          expect(await town.countSubjects('active', { waveId: 'w1', from: 3 })).toBe(2);
          expect(await town.countSubjects('active', { waveId: 'w1', from: 3, through: 3 })).toBe(1);
          expect(await town.countSubjects('active', { waveId: 'w1', from: 0, through: 3 })).toBe(2);
          expect(await town.countSubjects('active', { waveId: 'w1', from: 5 })).toBe(0);
          expect(await town.countSubjects('active', { waveId: 'w2', from: 3 })).toBe(1);
          expect(await town.countSubjects('blocked')).toBe(1);
          expect(await town.countSubjectsOf('w1')).toBe(4);
          expect(await town.countSubjectsOf('w3')).toBe(0);
        });
      }
      expect(await towns.read('other', (town) => town.countSubjects('active'))).toBe(0);
    });

    test('days are read from one on, the earliest first; counted again, a day has its last numbers', async () => {
      await towns.change('demo', async (town) => {
        for (const date of ['2026-11-23', '2026-11-21', '2026-11-22']) {
          town.saveDay({ date, asked: 3, answered: 1 });
        }
      });
      await towns.change('demo', async (town) => town.saveDay({ date: '2026-11-23', asked: 3, answered: 2 }));
      await towns.read('demo', async (town) => {
        expect(await town.days('2026-11-22')).toEqual([
          { date: '2026-11-22', asked: 3, answered: 1 },
          { date: '2026-11-23', asked: 3, answered: 2 },
        ]);
        expect(await town.days('2026-11-24')).toEqual([]);
      });
      expect(await towns.read('other', (town) => town.days('2026-11-01'))).toEqual([]);
    });

    dueSuite(() => towns);
    alertsSuite(() => towns);
    erasureSuite(() => towns);
    monthsSuite(() => towns);
    questionsSuite(() => towns);
    pausesSuite(() => towns);
    recipientsSuite(() => towns);
    silenceSuite(() => towns);
    accessesSuite(() => towns);
    wantedSuite(() => towns);
    importsSuite(() => towns);
    staffSuite(() => towns);
    statusSuite(() => towns);
  });
}
