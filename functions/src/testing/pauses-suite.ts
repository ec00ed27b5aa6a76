import { expect, test } from 'vitest';
import type { Towns } from '../actions/town.ts';
import type { Subject } from '../domain/subject.ts';
import { aSubject } from './a-subject.ts';

const pause = (from: string, through: string) =>
  ({ from, through, reason: 'stay', by: { role: 'staff', uid: 'sato', name: '佐藤' } }) as const;

/** What every store must do about pauses. */
export function pausesSuite(open: () => Towns): void {
  test('pauses that turn through a day, or after it, are found, the earliest first, wave by wave', async () => {
    const people: Record<string, Partial<Subject>> = {
      begins: { pause: pause('2026-11-25', '2026-11-30') },
      ends: { pause: pause('2026-11-20', '2026-11-23'), status: 'paused', pauseDecidedAt: 1_800_000_000_000 },
      gone: { pause: pause('2026-11-20', '2026-11-24'), status: 'blocked' },
      later: { pause: pause('2026-11-26', '2026-11-30') },
      elsewhere: { pause: pause('2026-11-25', '2026-11-30'), waveId: 'w2' },
      never: {},
    };
    await open().change('demo', async (town) => {
      for (const [id, more] of Object.entries(people)) town.saveSubject(aSubject(id, more));
    });
    for (const read of [open().read, open().change]) {
      await read('demo', async (town) => {
        const found = async (...args: Parameters<typeof town.subjectsTurning>) =>
          (await town.subjectsTurning(...args)).map(({ id }) => id);
        expect(await found('w1', { through: '2026-11-25' }, 9)).toEqual(['ends', 'begins', 'gone']);
        expect(await found('w1', { through: '2026-11-25' }, 1)).toEqual(['ends']);
        expect(await found('w1', { through: '2026-11-23' }, 9)).toEqual([]);
        expect(await found('w1', { after: '2026-11-24' }, 9)).toEqual(['begins', 'gone', 'later']);
        expect(await found('w1', { after: '2026-11-25' }, 9)).toEqual(['later']);
        expect(await found('w2', { through: '2026-11-25' }, 9)).toEqual(['elsewhere']);
        expect(await town.subject('ends')).toEqual(aSubject('ends', people['ends']));
        expect(await town.countSubjects('paused')).toBe(1);
      });
    }
    expect(await open().read('other', (town) => town.subjectsTurning('w1', { after: '' }, 9))).toEqual([]);
  });

  test('who rests is not silent', async () => {
    await open().change('demo', async (town) => {
      town.saveSubject(aSubject('rests', { status: 'paused', pause: pause('2026-11-20', '2026-11-23') }));
      town.saveSubject(aSubject('is-to-rest', { pause: pause('2026-11-25', '2026-11-30') }));
    });
    const silent = await open().read('demo', (town) => town.subjectsAnsweredThrough('w1', 9, 9));
    expect(silent.map(({ id }) => id)).toEqual(['is-to-rest']);
  });
}
