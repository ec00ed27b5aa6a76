import { daysLater, momentOf, type LocalDate, type LocalTime } from '../../functions/src/domain/calendar.ts';
import { dayEndsAfter } from '../../functions/src/domain/day.ts';
import { settingsSchema, type Municipality, type Settings } from '../../functions/src/domain/municipality.ts';
import { newWave } from '../../functions/src/domain/wave.ts';

export const DEMO = 'demo';
export const DEMO_NAME = 'ひだまり町';
/** Everybody begins with the first and may choose another. */
const SEND_TIMES = ['08:00', '10:00'];
export const DISTRICTS = ['中央地区', '北地区', '南地区', '山手地区'];

/** ひだまり町 on the evening before `today`, after so many days of service; a new one has never asked anybody. */
export function demoMunicipality(today: LocalDate, daysOfService: number): Municipality {
  const settings = settingsSchema.parse({
    name: DEMO_NAME,
    desk: 'ひだまり町役場 見守り係',
    deskPhone: '0120-000-111',
    reminderTime: '11:00',
    showNames: true,
    questionSetVersion: 1,
    friendUrl: 'https://line.me/R/ti/p/@hidamari-demo',
  });
  const waves = SEND_TIMES.map((sendTime, index) => ({
    ...newWave(`w${index + 1}`, sendTime, momentOf(today, '00:00', settings.timeZone), settings.timeZone),
    ...served(today, daysOfService, sendTime, settings),
  }));
  return {
    id: DEMO,
    settings,
    settingsRevision: 0,
    secret: 'nothing is secret in a demo',
    waves,
    erasing: [],
    nextSummaryAt: null,
    dayEndsAt: dayEndsAfter(settings, momentOf(today, '00:00', settings.timeZone)),
    rosters: [],
    richMenus: null,
    richMenusMadeWith: null,
  };
}

function served(today: LocalDate, days: number, sendTime: LocalTime, { alertTime, timeZone }: Settings) {
  const openings = Array.from({ length: days }, (_, index) => {
    const date = daysLater(today, index - days);
    return { seq: index + 1, at: momentOf(date, sendTime, timeZone) };
  });
  const lastRoundOn = days > 0 ? daysLater(today, -1) : null;
  const lastSearchAt = lastRoundOn === null ? null : momentOf(lastRoundOn, alertTime, timeZone);
  return { seq: days, openings, lastRoundOn, lastSearchAt };
}
