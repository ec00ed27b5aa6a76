import { changeSettingsOf } from '../../actions/change-settings.ts';
import { addSendTime, changeSendTimeOf, removeSendTime } from '../../actions/edit-send-times.ts';
import { readSettings } from '../../actions/read-settings.ts';
import { readSilences } from '../../actions/read-silences.ts';
import type { settingsCalls } from '../../contract/staff/settings.ts';
import type { HandlersOf } from './handlers.ts';

export const settingsHandlers: HandlersOf<typeof settingsCalls> = {
  'settings.read': ({ world, municipalityId }) => readSettings(world, municipalityId),
  'silences.read': ({ world, municipalityId }) => readSilences(world, municipalityId),
  'settings.change': async ({ world, municipalityId, now }, { revision, settings }) => ({
    refused: await changeSettingsOf(world, municipalityId, revision, settings, now),
  }),
  'sendTime.add': async ({ world, municipalityId, now }, { revision, settings }) => ({
    refused: await addSendTime(world, municipalityId, revision, settings.sendTime, now),
  }),
  'sendTime.change': async ({ world, municipalityId, now }, { revision, waveId, settings }) => ({
    refused: await changeSendTimeOf(world, municipalityId, revision, waveId, settings.sendTime, now),
  }),
  'sendTime.remove': async ({ world, municipalityId }, { revision, waveId }) => ({
    refused: await removeSendTime(world, municipalityId, revision, waveId),
  }),
};
