import { Refusal } from 'functions/domain/refusal.ts';
import type { LiffAnswer } from 'functions/contract/liff.ts';
import { aMine } from './a-mine.ts';
import type { LiffAnswers } from './fake-liff-api.ts';
import { formServer } from './form-server.ts';

type Mine = LiffAnswer<'mine.read'>;

/** The page of 山田花子さん, who may change it. */
export function mineServer(now = aMine()) {
  let isRegistered = true;
  const server: { now: Mine; answers: LiffAnswers } = {
    now,
    answers: {
      'mine.read': async () => {
        if (!isRegistered) throw new Refusal('not-registered');
        return server.now;
      },
      'mine.change': async () => ({ is: 'changed' }),
      'mine.removeWatcher': async ({ since }) => {
        server.now = { ...server.now, watchers: server.now.watchers.filter((each) => each.since !== since) };
        return {};
      },
      'mine.pause': async ({ from, through, reason }) => {
        server.now = { ...server.now, pause: { from, through, reason, hasBegun: from <= '2026-11-26' } };
        return {};
      },
      'mine.endPause': async () => {
        server.now = { ...server.now, pause: null };
        return {};
      },
      'mine.chooseSendTime': async ({ waveId }) => {
        const sendTimes = server.now.sendTimes.map((each) => ({ ...each, own: each.waveId === waveId }));
        server.now = {
          ...server.now,
          sendTimes,
          sendTime: sendTimes.find(({ own }) => own)?.time ?? '08:00',
        };
        return {};
      },
      'mine.try': async () => ({}),
      'mine.withdraw': async () => {
        isRegistered = false;
        return {};
      },
      ...formServer().answers,
    },
  };
  return server;
}
