import { firstAlerts, listAlerts } from '../../actions/list-alerts.ts';
import { previewEndings } from '../../actions/preview-endings.ts';
import { readAlert } from '../../actions/read-alert.ts';
import {
  closeAlertAsStaff,
  noteNotReachedAsStaff,
  noteOnAlert,
  reopenAlertAsStaff,
} from '../../actions/staff-answer-alert.ts';
import { takeAlertAsStaff, takeOverAlertAsStaff } from '../../actions/staff-take-alert.ts';
import { CASES_FIRST, type alertCalls } from '../../contract/staff/alerts.ts';
import { plainText } from '../../messages/plain-text.ts';
import type { HandlersOf } from './handlers.ts';

export const alertHandlers: HandlersOf<typeof alertCalls> = {
  'alerts.first': ({ world, municipalityId, staff }) =>
    firstAlerts(world, municipalityId, CASES_FIRST, staff),
  'alerts.list': ({ world, municipalityId, staff, now }, asked) =>
    listAlerts(world, municipalityId, asked, staff, now),
  'alert.read': ({ world, municipalityId, staff, now }, { alertId }) =>
    readAlert(world, municipalityId, alertId, staff, now),
  'alert.print': ({ world, municipalityId, staff, now }, { alertId }) =>
    readAlert(world, municipalityId, alertId, staff, now),
  'alert.endings': async ({ world, municipalityId, staff, now }, { alertId }) => {
    const { settings, told, safe, notSafe } = await previewEndings(
      world,
      municipalityId,
      alertId,
      staff,
      now,
    );
    return { told, safe: plainText(safe, settings), notSafe: plainText(notSafe, settings) };
  },
  'alert.take': ({ world, municipalityId, staff, now }, { alertId }) =>
    takeAlertAsStaff(world, municipalityId, alertId, staff, now),
  'alert.takeOver': async ({ world, municipalityId, staff, now }, { alertId }) => {
    await takeOverAlertAsStaff(world, municipalityId, alertId, staff, now);
    return {};
  },
  'alert.note': async ({ world, municipalityId, staff, now }, { alertId, note }) => {
    await noteOnAlert(world, municipalityId, alertId, staff, note, now);
    return {};
  },
  'alert.notReached': async ({ world, municipalityId, staff, now }, { alertId }) => {
    await noteNotReachedAsStaff(world, municipalityId, alertId, staff, now);
    return {};
  },
  'alert.close': ({ world, municipalityId, staff, now }, { alertId, ...ending }) =>
    closeAlertAsStaff(world, municipalityId, alertId, staff, ending, now),
  'alert.reopen': async ({ world, municipalityId, staff, now }, { alertId }) => {
    await reopenAlertAsStaff(world, municipalityId, alertId, staff, now);
    return {};
  },
};
