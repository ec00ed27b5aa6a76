import { answerAlertByPage, explainAlertByPage } from '../../actions/answer-alert-by-page.ts';
import { drillByFamily } from '../../actions/drill.ts';
import { readFamily } from '../../actions/read-family.ts';
import { readWatched } from '../../actions/read-watched.ts';
import { stopWatchingByPage } from '../../actions/stop-watching-by-page.ts';
import { askToWatch, watchByPage } from '../../actions/watch-by-page.ts';
import { FAMILY_DAYS, type familyCalls } from '../../contract/liff/family.ts';
import type { HandlersOf } from './asking.ts';
import { said } from './said.ts';

export const familyHandlers: HandlersOf<typeof familyCalls> = {
  'family.read': ({ world, municipalityId, visitor }) => readFamily(world, municipalityId, visitor),
  'family.subject': ({ world, municipalityId, visitor }, { subjectId }) =>
    readWatched(world, municipalityId, visitor, subjectId, FAMILY_DAYS),
  'family.answerAlert': ({ world, municipalityId, visitor }, input) =>
    answerAlertByPage(world, municipalityId, visitor, input),
  'family.explainAlert': async ({ world, municipalityId, visitor }, { alertId, reason }) => {
    await explainAlertByPage(world, municipalityId, visitor, alertId, reason);
    return {};
  },
  'family.ask': ({ world, municipalityId, visitor }, { about }) =>
    askToWatch(world, municipalityId, visitor, about),
  'family.watch': async ({ world, municipalityId, visitor }, input) =>
    said(await watchByPage(world, municipalityId, visitor, input)),
  'family.drill': async ({ world, municipalityId, visitor }, { subjectId }) => {
    await drillByFamily(world, municipalityId, visitor, subjectId);
    return {};
  },
  'family.stop': async ({ world, municipalityId, visitor }, { subjectId }) => {
    await stopWatchingByPage(world, municipalityId, visitor, subjectId);
    return {};
  },
};
