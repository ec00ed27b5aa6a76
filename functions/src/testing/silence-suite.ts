import { expect, test } from 'vitest';
import type { Towns } from '../actions/town.ts';
import type { Subject } from '../domain/subject.ts';
import { aSubject } from './a-subject.ts';

/** What every store must do to find who is silent, or has not answered yet. */
export function silenceSuite(open: () => Towns): void {
  const own = (rounds: number, since = 0) => ({ thresholds: [{ rounds, since }] });
  const save = (people: Record<string, Partial<Subject>>) =>
    open().change('demo', async (town) => {
      for (const [id, more] of Object.entries(people)) town.saveSubject(aSubject(id, more));
      town.saveSubject(aSubject('elsewhere', { answeredThrough: 1, waveId: 'w2' }));
      town.saveSubject(aSubject('away', { answeredThrough: 1, status: 'blocked' }));
      town.saveSubject(aSubject('known', { answeredThrough: 1, alertId: 'x' }));
      town.saveSubject(aSubject('known-own', { answeredThrough: 1, alertId: 'x', ...own(1) }));
    });
  const answered = (answeredThrough: number, more: Partial<Subject> = {}) => ({ answeredThrough, ...more });
  const ids = (subjects: Subject[]) => subjects.map(({ id }) => id);

  test('who has not answered is found, the active without an alert only, longest silent first, page by page', async () => {
    await save({
      d: answered(5),
      b: answered(3),
      a: answered(3, own(14)),
      c: answered(1),
      late: answered(6),
    });
    await open().read('demo', async (town) => {
      const first = await town.subjectsAnsweredThrough('w1', 5, 2);
      expect(ids(first)).toEqual(['c', 'a']);
      expect(ids(await town.subjectsAnsweredThrough('w1', 5, 9, first[1]))).toEqual(['b', 'd']);
      expect(ids(await town.subjectsAnsweredThrough('w2', 5, 9))).toEqual(['elsewhere']);
    });
  });

  test('who is judged by the municipality’s N is found by the round it counts from, who has an own N is not', async () => {
    const changed = { thresholds: [{ rounds: null, since: 4 }] };
    await save({
      d: answered(5),
      b: answered(3),
      a: answered(3),
      own: answered(1, own(9)),
      s: answered(1, changed),
    });
    await open().read('demo', async (town) => {
      const first = await town.subjectsSilent('w1', 'silentSince', 4, 2);
      expect(ids(first)).toEqual(['a', 'b']);
      expect(ids(await town.subjectsSilent('w1', 'silentSince', 4, 9, first[1]))).toEqual(['s']);
      expect(ids(await town.subjectsSilent('w1', 'silentSince', 3, 9))).toEqual(['a', 'b']);
    });
  });

  test('who has an own N is found from the round on with which they have missed it', async () => {
    await save({
      d: answered(5, own(2)),
      b: answered(3, own(4)),
      a: answered(1, own(2, 5)),
      town: answered(1),
    });
    await open().read('demo', async (town) => {
      expect(await town.subjectsSilent('w1', 'silentFrom', 6, 9)).toEqual([]);
      const first = await town.subjectsSilent('w1', 'silentFrom', 7, 2);
      expect(ids(first)).toEqual(['a', 'b']);
      expect(ids(await town.subjectsSilent('w1', 'silentFrom', 7, 9, first[1]))).toEqual(['d']);
    });
    expect(await open().read('other', (town) => town.subjectsSilent('w1', 'silentFrom', 99, 9))).toEqual([]);
  });
}
