import { expect, test } from 'vitest';
import type { Towns } from '../actions/town.ts';
import { datesOf } from '../domain/month.ts';
import { withVouch } from '../domain/proxy-report.ts';
import { aSubject } from './a-subject.ts';
import { at } from './world-at.ts';

const morning = at('2026-11-23 07:00');
const ichiro = { role: 'family', lineUserId: 'w', name: '一郎' } as const;
const aReport = (date: string) =>
  ({ date, firstAt: morning, firstKind: 'tap', lastAt: morning, lastKind: 'tap', help: false }) as const;
const aRound = (waveId: string, seq: number, date: string) => ({
  waveId,
  seq,
  date,
  openedAt: morning,
  pending: [],
  deliveredAt: morning,
  accepted: 1,
  notAsked: [],
  missed: null,
});

/** What every store must do to show the days of a month. */
export function monthsSuite(open: () => Towns): void {
  test('reports are read from a day to a day; others’ words and rounds on the days that are asked for, thirty-one at once', async () => {
    const dates = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'];
    await open().change('demo', async (town) => {
      for (const id of ['s1', 's2']) {
        town.saveSubject(aSubject(id));
        for (const date of dates) {
          town.saveReport(id, aReport(date));
          town.saveProxyReport(id, withVouch(null, date, ichiro, 'safe', morning));
        }
      }
      dates.forEach((date, index) => town.saveRound(aRound('w1', index + 1, date)));
      town.saveRound(aRound('w2', 1, '2026-11-01'));
    });
    await open().read('demo', async (town) => {
      const onDays = (found: { date: string }[]) => found.map(({ date }) => date).toSorted();
      const november = ['2026-11-01', '2026-11-30'];
      expect(onDays(await town.reportsBetween('s1', '2026-11-01', '2026-11-30'))).toEqual(november);
      const wanted = [...datesOf('2026-11'), '2026-12-02'];
      expect(wanted).toHaveLength(31);
      expect(onDays(await town.proxyReportsOn('s1', wanted))).toEqual(november);
      expect(onDays(await town.roundsOn('w1', wanted))).toEqual(november);
      expect(await town.proxyReportsOn('s1', [])).toEqual([]);
    });
  });
}
