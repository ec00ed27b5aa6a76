import { nextMomentAt, type Instant } from '../domain/calendar.ts';
import { settingsSchema, type Municipality, type Settings } from '../domain/municipality.ts';

/** A municipality that starts its service at a moment, with the settings that matter to a test. */
export function aMunicipality(id: string, now: Instant, settings: Partial<Settings> = {}): Municipality {
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
    seq: 0,
    openings: [],
    lastRoundOn: null,
    nextRoundAt: nextMomentAt(complete.sendTime, now, complete.timeZone),
    delivering: null,
    nextAlertAt: null,
    nextReminderAt: null,
    notAsked: [],
    rosters: [],
  };
}
