import { dateOf, momentOf, type Instant } from './calendar.ts';
import { dayEndsAfter } from './day.ts';
import { readDeskPhone } from './desk-phone.ts';
import { settingsSchema, type Municipality, type Settings } from './municipality.ts';
import { withNewThreshold } from './silence.ts';
import { summaryAfter } from './summary.ts';
import type { Wave } from './wave.ts';

/** Rewordings are looked at before they are set: messages/rewording.ts. */
export type SettingsChange = Partial<Omit<Settings, 'rewordings'>>;

/**
 * A municipality with some settings changed; itself where nothing changes. A search or a reminder that is set already keeps
 * its moment; a smaller N waits until it has rounds of its own to judge by (`alertAfter`). Throws where a value is not what
 * the schema allows.
 */
export function changeSettings(
  municipality: Municipality,
  change: SettingsChange,
  now: Instant,
): Municipality {
  const former = municipality.settings;
  const settings = settingsSchema.parse({ ...former, ...change });
  settings.deskPhone = readDeskPhone(settings.deskPhone) ?? settings.deskPhone;
  const named = Object.keys(change) as (keyof SettingsChange)[];
  if (named.every((name) => settings[name] === former[name])) return municipality;
  const waves = municipality.waves
    .map((wave) => withNewThreshold(wave, former, settings.alertAfterRounds))
    .map((wave) => inTimeZone(wave, former.timeZone, settings.timeZone));
  const sameZone = settings.timeZone === former.timeZone;
  const sameTime = settings.summaryTime === former.summaryTime && sameZone;
  const nextSummaryAt = sameTime ? municipality.nextSummaryAt : summaryAfter(settings, now);
  const dayEndsAt = sameZone ? municipality.dayEndsAt : dayEndsAfter(settings, now);
  return { ...municipality, settings, waves, nextSummaryAt, dayEndsAt };
}

/** The next round keeps its day and its time of day, by the clocks of the new zone. */
function inTimeZone(wave: Wave, former: string, timeZone: string): Wave {
  if (timeZone === former) return wave;
  return { ...wave, nextRoundAt: momentOf(dateOf(wave.nextRoundAt, former), wave.sendTime, timeZone) };
}
