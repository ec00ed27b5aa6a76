import { daysLater, momentOf, type LocalDate } from '../../functions/src/domain/calendar.ts';
import { settingsSchema, type Municipality } from '../../functions/src/domain/municipality.ts';

export const DEMO = 'demo';
export const DEMO_NAME = 'ひだまり町';
export const DISTRICTS = ['中央地区', '北地区', '南地区', '山手地区'];

/** ひだまり町 on the evening before `today`, after so many days of service; a new one has never asked anybody. */
export function demoMunicipality(today: LocalDate, daysOfService: number): Municipality {
  const settings = settingsSchema.parse({
    name: DEMO_NAME,
    desk: 'ひだまり町役場 見守り係',
    deskPhone: '0120-000-111',
    showNames: true,
    questionSetVersion: 1,
    friendUrl: 'https://line.me/R/ti/p/@hidamari-demo',
  });
  const { sendTime, timeZone } = settings;
  const openings = Array.from({ length: daysOfService }, (_, index) => {
    const date = daysLater(today, index - daysOfService);
    return { seq: index + 1, at: momentOf(date, sendTime, timeZone) };
  });
  return {
    id: DEMO,
    settings,
    seq: daysOfService,
    openings,
    lastRoundOn: daysOfService > 0 ? daysLater(today, -1) : null,
    nextRoundAt: momentOf(today, sendTime, timeZone),
    delivering: null,
    nextAlertAt: null,
    nextReminderAt: null,
    notAsked: [],
    rosters: [],
  };
}
