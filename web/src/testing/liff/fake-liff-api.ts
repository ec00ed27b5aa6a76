import type { LiffAnswer, LiffCalls, LiffInput } from 'functions/contract/liff.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import type { Question } from '../../liff/asking/send.ts';
import type { Line } from '../../liff/line/line.ts';

/** What liffApi answers, by call. */
export type LiffAnswers = {
  [Name in keyof LiffCalls]?: (input: LiffInput<Name>) => Promise<LiffAnswer<Name>>;
};

const aMunicipality = (): LiffAnswer<'municipality.read'> => ({
  name: 'ひだまり町',
  liffId: '1000000001-demo',
  timeZone: 'Asia/Tokyo',
  desk: '見守り係',
  deskPhone: '0120-000-000',
  friendUrl: 'https://line.me/R/ti/p/@hidamari-demo',
});

/** liffApi and LINE without a network: it answers by call, to whoever has a token that is not too old. */
export function fakeLiffApi(answers: LiffAnswers) {
  let tokens = 1;
  const all: LiffAnswers = { 'municipality.read': async () => aMunicipality(), ...answers };
  const fake = {
    /** Every question that arrived, in order. */
    asked: [] as Question[],
    /** Tokens up to this one are too old. */
    expired: 0,
    /** The network is gone: nothing arrives. */
    lost: null as Error | null,
    /** Nothing is answered before this comes to its end. */
    held: null as Promise<void> | null,
    opened: null as string | null,
    isFriend: true,
    closed: false,
    line: {
      async open(liffId: string) {
        fake.opened = liffId;
      },
      idToken: async () => `token ${tokens}`,
      async renew() {
        tokens += 1;
      },
      isFriend: async (): Promise<boolean> => fake.isFriend,
      addFriend(): void {
        fake.isFriend = true;
      },
      close(): void {
        fake.closed = true;
      },
    } satisfies Line,
    async send(question: Question) {
      if (fake.lost) throw fake.lost;
      fake.asked.push(question);
      await fake.held;
      const { idToken, call, input } = question;
      if (call !== 'municipality.read' && Number(idToken?.slice(6)) <= fake.expired)
        throw new Refusal('token-expired');
      const answer = all[call as keyof LiffCalls] as ((input: unknown) => Promise<unknown>) | undefined;
      if (!answer) throw new Error(`nobody answers ${call} in this test`);
      return answer(input);
    },
    /** What arrived for one call. */
    inputs: <Name extends keyof LiffCalls>(name: Name) =>
      fake.asked.filter(({ call }) => call === name).map(({ input }) => input as LiffInput<Name>),
  };
  return fake;
}
export type FakeLiffApi = ReturnType<typeof fakeLiffApi>;
