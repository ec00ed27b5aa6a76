import { changeSettingsOf } from '../../actions/change-settings.ts';
import { addSendTime, changeSendTimeOf, removeSendTime } from '../../actions/edit-send-times.ts';
import { readSettings } from '../../actions/read-settings.ts';
import { readSilences } from '../../actions/read-silences.ts';
import type { settingsCalls } from '../../contract/staff/settings.ts';
import type { HandlersOf } from './handlers.ts';

export const settingsHandlers: HandlersOf<typeof settingsCalls> = {
  'settings.read': ({ world, municipalityId }) => readSettings(world, municipalityId),
  'silences.read': ({ world, municipalityId }) => readSilences(world, municipalityId),
  'settings.change': ({ world, municipalityId, now }, { revision, settings }) =>
    changeSettingsOf(world, municipalityId, revision, settings, now),
  'sendTime.add': ({ world, municipalityId, now }, { revision, settings }) =>
    addSendTime(world, municipalityId, revision, settings.sendTime, now),
  'sendTime.change': ({ world, municipalityId, now }, { revision, waveId, settings }) =>
    changeSendTimeOf(world, municipalityId, revision, waveId, settings.sendTime, now),
  'sendTime.remove': ({ world, municipalityId }, { revision, waveId }) =>
    removeSendTime(world, municipalityId, revision, waveId),
};
