import type { StaffAnswer } from 'functions/contract/staff.ts';
import { at } from './a-today.ts';

type Seen = StaffAnswer<'settings.read'>;

const wave = {
  seq: 7,
  formerly: null,
  people: 128,
  lastRoundOn: '2026-11-24',
  nextRoundAt: at('2026-11-25 08:00'),
  nextAlertAt: null,
  nextReminderAt: null,
};

/** The settings of ひだまり町, with two send times of which nobody has the second. */
export function someSettings(more: Partial<Seen> = {}): Seen {
  return {
    revision: 4,
    settings: {
      name: 'ひだまり町',
      timeZone: 'Asia/Tokyo',
      reminderTime: null,
      alertTime: '12:30',
      alertAfterRounds: 2,
      takeWithinHours: 3,
      closeWithinHours: 6,
      summaryTime: null,
      showNames: true,
      offersHelp: true,
      registrationMode: 'talk',
      desk: '見守り係',
      deskPhone: '0120-000-111',
    },
    sendTimes: [
      { ...wave, waveId: 'w1', sendTime: '08:00' },
      { ...wave, waveId: 'w2', sendTime: '10:00', people: 0 },
    ],
    menus: 'current',
    ...more,
  };
}
