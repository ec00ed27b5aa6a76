import {
  changeAnswers,
  chooseOwnSendTime,
  endPauseByPage,
  removeOwnWatcher,
  setOwnPause,
  withdrawByPage,
} from '../../actions/change-mine.ts';
import { practise } from '../../actions/practise.ts';
import { readInvitation, readMine } from '../../actions/read-mine.ts';
import type { mineCalls } from '../../contract/liff/mine.ts';
import { showRegistrationNumber } from '../../domain/registration-number.ts';
import { pagesOf } from '../../messages/pages.ts';
import { wordingOf } from '../../messages/wording.ts';
import type { HandlersOf } from './asking.ts';
import { said } from './said.ts';

export const mineHandlers: HandlersOf<typeof mineCalls> = {
  'mine.read': ({ world, municipalityId, visitor }) => readMine(world, municipalityId, visitor),
  'mine.change': async ({ world, municipalityId, visitor }, input) =>
    said(await changeAnswers(world, municipalityId, visitor, input)),
  'mine.removeWatcher': async ({ world, municipalityId, visitor }, { since }) => {
    await removeOwnWatcher(world, municipalityId, visitor, since);
    return {};
  },
  'mine.pause': async ({ world, municipalityId, visitor }, wish) => {
    await setOwnPause(world, municipalityId, visitor, wish);
    return {};
  },
  'mine.endPause': async ({ world, municipalityId, visitor }) => {
    await endPauseByPage(world, municipalityId, visitor);
    return {};
  },
  'mine.chooseSendTime': async ({ world, municipalityId, visitor }, { waveId }) => {
    await chooseOwnSendTime(world, municipalityId, visitor, waveId);
    return {};
  },
  'mine.try': async ({ world, municipalityId, visitor }) => {
    await practise(world, municipalityId, visitor);
    return {};
  },
  'mine.withdraw': async ({ world, municipalityId, visitor }) => {
    await withdrawByPage(world, municipalityId, visitor);
    return {};
  },
  'mine.invitation': async ({ world, municipalityId, visitor }) => {
    const { invitation, registrationNumber, settings } = await readInvitation(world, municipalityId, visitor);
    const number = showRegistrationNumber(registrationNumber);
    return {
      url: pagesOf(world.line.liffId(municipalityId) ?? '')({ page: 'watch', invitation }),
      forward: wordingOf(settings)('registered.forward', { number, url: settings.friendUrl }),
    };
  },
};
