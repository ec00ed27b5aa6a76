import type { Instant, LocalTime } from '../domain/calendar.ts';
import { dayEndsAfter } from '../domain/day.ts';
import { settingsSchema, waveOf, type Municipality, type Settings } from '../domain/municipality.ts';
import { summaryAfter } from '../domain/summary.ts';
import { newWave, type Wave } from '../domain/wave.ts';

/** What a municipality may be made of in a test: its settings, and its send times, one or several. */
export type Given = Partial<Settings> & { sendTime?: LocalTime; sendTimes?: LocalTime[] };

/** A municipality that starts its service at a moment, with the settings that matter to a test. Waves are w1, w2 … */
export function aMunicipality(id: string, now: Instant, given: Given = {}): Municipality {
  const { sendTime = '08:00', sendTimes = [sendTime], ...settings } = given;
  const complete = settingsSchema.parse({
    name: 'ひだまり町',
    desk: '見守り係',
    deskPhone: '0120-000-000',
    questionSetVersion: 1,
    friendUrl: 'https://line.me/R/ti/p/@hidamari-demo',
    ...settings,
  });
  return {
    id,
    settings: complete,
    settingsRevision: 0,
    secret: 'a secret of this town',
    waves: sendTimes.map((time, index) => newWave(`w${index + 1}`, time, now, complete.timeZone)),
    erasing: [],
    nextSummaryAt: summaryAfter(complete, now),
    dayEndsAt: dayEndsAfter(complete, now),
    rosters: [],
    richMenus: null,
    richMenusMadeWith: null,
  };
}

/** The wave of a municipality that has only one, or its first. */
export const firstWave = (municipality: Municipality): Wave => waveOf(municipality, { waveId: 'w1' });
