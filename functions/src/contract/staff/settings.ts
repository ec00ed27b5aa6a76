import { z } from 'zod';
import { localDate, localTime } from '../../domain/calendar.ts';
import { guardRailSchema } from '../../domain/guard-rails.ts';
import { settingsSchema } from '../../domain/municipality.ts';
import { madeRevision, revision } from '../../domain/revision.ts';
import { menusStandingSchema } from '../../domain/rich-menu.ts';
import { sendTimeSchema, waveSchema } from '../../domain/wave.ts';
import { call, count, moment } from '../call.ts';

const { shape } = settingsSchema;

/**
 * What a municipality changes by itself. Its name, its time zone and its LINE account are set when the service begins.
 * Without the defaults of the schema: what a change does not name stays as it is.
 */
const changeable = {
  reminderTime: shape.reminderTime.unwrap(),
  alertTime: shape.alertTime.unwrap(),
  alertAfterRounds: shape.alertAfterRounds.unwrap(),
  takeWithinHours: shape.takeWithinHours.unwrap(),
  closeWithinHours: shape.closeWithinHours.unwrap(),
  summaryTime: shape.summaryTime.unwrap(),
  showNames: shape.showNames.unwrap(),
  offersHelp: shape.offersHelp.unwrap(),
  registrationMode: shape.registrationMode.unwrap(),
  desk: shape.desk,
  deskPhone: shape.deskPhone,
};
const change = z.strictObject({
  reminderTime: z.exactOptional(changeable.reminderTime),
  alertTime: z.exactOptional(changeable.alertTime),
  alertAfterRounds: z.exactOptional(changeable.alertAfterRounds),
  takeWithinHours: z.exactOptional(changeable.takeWithinHours),
  closeWithinHours: z.exactOptional(changeable.closeWithinHours),
  summaryTime: z.exactOptional(changeable.summaryTime),
  showNames: z.exactOptional(changeable.showNames),
  offersHelp: z.exactOptional(changeable.offersHelp),
  registrationMode: z.exactOptional(changeable.registrationMode),
  desk: z.exactOptional(changeable.desk),
  deskPhone: z.exactOptional(changeable.deskPhone),
});

/** What is wrong, and where anything is, nothing was changed; or the revision that the change made. */
const revised = z.object({ refused: z.array(guardRailSchema), revision: madeRevision });

export const settingsCalls = {
  'settings.read': call(
    z.strictObject({}),
    z.object({
      revision,
      settings: z.object({ ...changeable, name: z.string(), timeZone: z.string() }),
      /** The first is what newly registered people begin with. */
      sendTimes: z.array(
        waveSchema.pick({ seq: true, formerly: true }).extend({
          waveId: z.string(),
          sendTime: localTime,
          /** Everybody who has it, whether they are asked now or not. */
          people: count,
          lastRoundOn: localDate.nullable(),
          nextRoundAt: moment,
          /** The search and the reminder that are set already keep their moment. */
          nextAlertAt: moment.nullable(),
          nextReminderAt: moment.nullable(),
        }),
      ),
      menus: menusStandingSchema,
    }),
  ),
  /**
   * How long people had been silent at each search of the last rounds: what another N would have done. `missed` counts those
   * who had missed exactly 1, 2 … 14 rounds. Days without a search are left out; the earliest first.
   */
  'silences.read': call(
    z.strictObject({}),
    z.object({ days: z.array(z.object({ date: localDate, missed: z.array(count) })) }),
  ),
  'settings.change': call(z.strictObject({ revision, settings: change }), revised),
  'sendTime.add': call(
    z.strictObject({ revision, settings: z.strictObject({ sendTime: sendTimeSchema }) }),
    revised,
  ),
  'sendTime.change': call(
    z.strictObject({ revision, waveId: z.string(), settings: z.strictObject({ sendTime: sendTimeSchema }) }),
    revised,
  ),
  'sendTime.remove': call(z.strictObject({ revision, waveId: z.string() }), revised),
};
