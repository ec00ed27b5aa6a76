// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refusal } from 'functions/domain/refusal.ts';
import { afterEach, expect, test } from 'vitest';
import { atAGlance, aWatchedSubject } from '../../testing/liff/a-watched-subject.ts';
import type { LiffAnswers } from '../../testing/liff/fake-liff-api.ts';
import { press, title } from '../../testing/liff/on-the-page.ts';
import { openLiff, pressTwice } from '../../testing/liff/open-liff.tsx';
import { NoConnection } from '../asking/send.ts';
import { keepTyped } from '../question/keep-typed.ts';

afterEach(cleanup);

type Watched = ReturnType<typeof aWatchedSubject>;

/** 山田花子さん as she stands now, and an alert that can be answered. */
function watching(now = aWatchedSubject()) {
  let isWatching = true;
  const server: { now: Watched; answers: LiffAnswers } = {
    now,
    answers: {
      'family.read': async () => ({ subjects: isWatching ? [atAGlance(server.now)] : [] }),
      'family.subject': async () => {
        if (!isWatching) throw new Refusal('no-such-subject');
        return server.now;
      },
      'family.answerAlert': async ({ answer }) => {
        if (answer === 'safe') server.now = aWatchedSubject({ state: 'answered', alert: null, steps: [] });
        if (answer === 'take' && server.now.alert) {
          server.now = aWatchedSubject({
            alert: { ...server.now.alert, takenBy: { role: 'family', name: '太郎' }, isMine: true },
          });
        }
        return { came: 'done' };
      },
      'family.explainAlert': async () => ({}),
      'family.stop': async () => {
        isWatching = false;
        return {};
      },
    },
  };
  return server;
}

test('lists whom one watches, by name or by number, with today in words, and opens one', async () => {
  const other = aWatchedSubject({
    subjectId: 's2',
    label: { number: '987654321' },
    state: 'paused',
    alert: null,
  });
  const answers: LiffAnswers = {
    ...watching().answers,
    'family.read': async () => ({
      subjects: [
        atAGlance(),
        atAGlance({ ...other, lastReportAt: null, pause: { from: '2026-11-25', through: '2026-12-01' } }),
      ],
    }),
  };
  await openLiff('/family', answers);
  await title('見守っている方');
  const [first, second] = (await screen.findAllByRole('listitem')).map((item) => within(item));
  expect(first?.getByText('お返事が、しばらく届いていません。')).toBeTruthy();
  expect(first?.getByText('最後のお返事：11月24日（火）午前8:12')).toBeTruthy();
  expect(second?.getByRole('heading', { name: '登録番号 9876-5432-1 の方' })).toBeTruthy();
  expect(second?.getByText('11月25日（水）から12月1日（火）まで、お休みです。')).toBeTruthy();
  expect(second?.getByText('まだ一度もお返事がありません。')).toBeTruthy();
  await press('山田 花子さんのようすを見る');
  await title('山田 花子さん');
  expect(document.title).toBe('見守っている方 ひだまり町 見守り');
});

test('whoever watches nobody is told how to begin', async () => {
  await openLiff('/family', { 'family.read': async () => ({ subjects: [] }) });
  await screen.findByText('今、見守っている方はいません。');
  await press('見守る方を加える');
  await title('家族の登録');
});

test('shows the last fourteen days in words, what was done, the telephone, and who else watches', async () => {
  const days = aWatchedSubject().days.map((day, index) =>
    index === 3 ? { ...day, vouchedBy: 'staff' as const } : day,
  );
  const by = { role: 'staff' } as const;
  const steps = [
    ...aWatchedSubject().steps,
    { no: 2, what: 'not-reached' as const, at: '2026-11-26T04:00:00.000Z', by, note: '留守でした' },
    { no: 3, what: 'reason' as const, at: '2026-11-26T05:00:00.000Z', by, reason: 'out' as const },
  ];
  await openLiff('/family/s1', watching(aWatchedSubject({ days, steps })).answers);
  const lastDays = within(await screen.findByRole('region', { name: 'この14日のお返事' }));
  expect(lastDays.getAllByRole('listitem')).toHaveLength(14);
  expect(lastDays.getByText('お返事なし')).toBeTruthy();
  expect(lastDays.getByText('お返事あり 午前8:12 職員が無事を確かめました')).toBeTruthy();
  const done = within(screen.getByRole('region', { name: 'これまでのこと' }));
  expect(done.getByText('見守り係の職員：連絡がつきませんでした。')).toBeTruthy();
  expect(done.getByText('「留守でした」')).toBeTruthy();
  expect(done.getByText('見守り係の職員：お返事がなかったわけは「外出していた」です。')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'ご本人に電話する' }).getAttribute('href')).toBe('tel:09012345678');
  expect(screen.getByText('太郎さん（あなた）')).toBeTruthy();
  expect(screen.getByText('次郎さん')).toBeTruthy();
});

test('an alert is taken with a note, once however often it is pressed, and then it is theirs', async () => {
  const api = await openLiff('/family/s1', watching().answers);
  await userEvent.type(await screen.findByRole('textbox', { name: '書いておきたいこと' }), '今から行きます');
  await pressTwice(api, '私が確認します');
  await screen.findByText('あなたが確認しています。');
  expect(api.inputs('family.answerAlert')).toEqual([
    { alertId: 'a1', answer: 'take', note: '今から行きます' },
  ]);
  expect(screen.queryByRole('button', { name: '私が確認します' })).toBeNull();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '書いておきたいこと' }).value).toBe('');
});

test('「無事でした」 ends the alert, and why there was silence is one press more', async () => {
  const api = await openLiff('/family/s1', watching().answers);
  await screen.findByRole('button', { name: '無事でした' });
  await press('無事でした');
  await screen.findByText(/よかったです/);
  expect(screen.queryByRole('button', { name: '無事でした' })).toBeNull();
  await press('外出していた');
  await screen.findByText('教えてくださって、ありがとうございます。');
  expect(api.inputs('family.answerAlert')).toEqual([{ alertId: 'a1', answer: 'safe', note: null }]);
  expect(api.inputs('family.explainAlert')).toEqual([{ alertId: 'a1', reason: 'out' }]);
});

test('the next alert of the same person begins with an empty note, and is asked why of its own', async () => {
  const server = watching();
  const next = aWatchedSubject();
  if (next.alert) next.alert.alertId = 'a2';
  await openLiff('/family/s1', server.answers);
  const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '書いておきたいこと' });
  await screen.findByRole('button', { name: '無事でした' });
  await press('無事でした');
  await screen.findByText(/よかったです/);
  await press('外出していた');
  await screen.findByText('教えてくださって、ありがとうございます。');
  server.now = aWatchedSubject();
  window.dispatchEvent(new Event('visibilitychange'));
  await screen.findByRole('button', { name: '無事でした' });
  await userEvent.type(note(), '今から行きます');
  server.now = next;
  window.dispatchEvent(new Event('visibilitychange'));
  await waitFor(() => expect(note().value).toBe(''));
  await press('無事でした');
  await screen.findByRole('button', { name: '外出していた' });
  expect(screen.queryByText('教えてくださって、ありがとうございます。')).toBeNull();
});

test.each([
  ['taken-already', /ほかの方が先に引き受けました/],
  ['closed-already', /もう済んでいます/],
] as const)('whoever comes second is told so: %s', async (came, words) => {
  const { answers } = watching();
  await openLiff('/family/s1', { ...answers, 'family.answerAlert': async () => ({ came }) });
  await screen.findByRole('button', { name: '私が確認します' });
  await press('私が確認します');
  await screen.findByText(words);
});

test('who has taken an alert is named to the others', async () => {
  const alert = aWatchedSubject().alert;
  const takenBy = { role: 'family', name: '次郎' } as const;
  await openLiff('/family/s1', watching(aWatchedSubject({ alert: alert && { ...alert, takenBy } })).answers);
  await screen.findByText('次郎さんが確認しています。');
});

test('without a network an answer to an alert is not lost: the note stays, and the page says so', async () => {
  const api = await openLiff('/family/s1', watching().answers);
  const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '書いておきたいこと' });
  await userEvent.type(note, '電話しました');
  api.lost = new NoConnection('no network');
  await press('連絡がつきません');
  expect((await screen.findByRole('alert')).textContent).toContain('書いたことは残っています');
  expect(note.value).toBe('電話しました');
  api.lost = null;
  await press('連絡がつきません');
  await screen.findByText(/連絡がつかないことを、お知らせしました/);
});

test('watching ends only after it was asked once more; whoever thinks better of it is where they were', async () => {
  const { answers } = watching();
  const api = await openLiff('/family/s1', answers);
  await screen.findByRole('button', { name: '見守りをやめる' });
  await userEvent.type(screen.getByRole('textbox', { name: '書いておきたいこと' }), '留守です');
  keepTyped('note.a2', '"元気でした"');
  await press('見守りをやめる');
  await press('このまま続ける');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '見守りをやめる' }));
  expect(api.inputs('family.stop')).toEqual([]);
  await press('見守りをやめる');
  await press('見守りをやめる');
  await screen.findByText('見守りをやめました。お知らせは届きません。');
  expect(api.inputs('family.stop')).toEqual([{ subjectId: 's1' }]);
  expect(Object.keys(sessionStorage)).toEqual(['hidamari.typed.note.a2']);
});

test('a drill shows who has received it, and another one is begun only after it was asked', async () => {
  const drill = {
    startedAt: '2026-11-25T01:00:00.000Z',
    by: { role: 'family', name: '次郎' } as const,
    watchers: [
      { name: '太郎', isMe: true, receivedAt: null },
      { name: '次郎', isMe: false, receivedAt: '2026-11-25T01:05:00.000Z' },
    ],
  };
  const { answers } = watching(aWatchedSubject({ drill }));
  const api = await openLiff('/family/s1', { ...answers, 'family.drill': async () => ({}) });
  const shown = within(await screen.findByRole('region', { name: '知らせの訓練' }));
  expect(shown.getByText('前の訓練：11月25日（水）午前10:00（次郎さん）')).toBeTruthy();
  expect(shown.getByText('受け取りました（11月25日（水）午前10:05）')).toBeTruthy();
  expect(shown.getByText('まだ「受け取りました」を押していません')).toBeTruthy();
  await press('訓練を始める');
  expect(api.inputs('family.drill')).toEqual([]);
  await pressTwice(api, '訓練のお知らせを送る');
  await screen.findByText(/訓練のお知らせを送りました/);
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '訓練を始める' })),
  );
  expect(api.inputs('family.drill')).toEqual([{ subjectId: 's1' }]);
});

test('somebody whom one does not watch is not shown, whatever the address says', async () => {
  await openLiff('/family/s9', {
    'family.subject': async () => {
      throw new Refusal('no-such-subject');
    },
  });
  expect((await screen.findByRole('alert')).textContent).toBe('この方の見守りには登録されていません。');
});

test('what cannot be read is said, and read by one press when the network is back', async () => {
  const api = await openLiff('/nothing', watching().answers);
  await title('このページはありません');
  cleanup();
  const gone = await openLiff('/family', {
    ...watching().answers,
    'family.read': async () => Promise.reject(new NoConnection('no network')),
  });
  expect(api.opened).toBe(gone.opened);
  expect((await screen.findByRole('alert', undefined, { timeout: 5_000 })).textContent).toContain(
    '読み込めませんでした',
  );
});
