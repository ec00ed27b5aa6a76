import type { TownReading } from '../actions/town.ts';
import type { ProxyReport } from '../domain/proxy-report.ts';
import type { Report } from '../domain/report.ts';
import type { Round } from '../domain/round.ts';

type Months = Pick<TownReading, 'reportsFrom' | 'reportsBetween' | 'proxyReportsOn' | 'roundsOn'>;

/** What is known of days, from the documents of a municipality by collection. */
export function monthsIn(list: <T>(collection: string) => Promise<T[]>): Months {
  const reportsBetween = async (subjectId: string, from: string, through: string) =>
    (await list<Report>(`subjects/${subjectId}/reports`))
      .filter(({ date }) => date >= from && date <= through)
      .sort((a, b) => a.date.localeCompare(b.date));
  return {
    reportsBetween,
    reportsFrom: (subjectId, from) => reportsBetween(subjectId, from, '9999-12-31'),
    proxyReportsOn: async (subjectId, dates) =>
      (await list<ProxyReport>(`subjects/${subjectId}/proxyReports`)).filter(({ date }) =>
        dates.includes(date),
      ),
    roundsOn: async (waveId, dates) =>
      (await list<Round>('rounds')).filter((round) => round.waveId === waveId && dates.includes(round.date)),
  };
}
