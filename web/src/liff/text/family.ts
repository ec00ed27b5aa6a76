import type { LiffAnswer } from 'functions/contract/liff.ts';

type Subject = LiffAnswer<'family.subject'>;
type Marks = Record<Subject['days'][number]['mark'], { sign: string; words: string }>;

/** What the family reads of those they watch. */
export const family = {
  title: '見守っている方',
  none: '今、見守っている方はいません。',
  noneHow: 'ご本人から登録番号を聞いて、「見守る方を加える」を押してください。',
  add: '見守る方を加える',
  open: 'ようすを見る',
  openWhose: (label: string) => `${label}のようすを見る`,
  name: (name: string) => `${name}さん`,
  number: (number: string) => `登録番号 ${number} の方`,
  states: {
    help: '「連絡がほしい」とお返事がありました。',
    silence: 'お返事が、しばらく届いていません。',
    waiting: '一番新しいお便りへのお返事が、まだ届いていません。',
    answered: '今日の無事が分かっています。',
    scheduled: '次のお便りは、これからです。',
    paused: 'お休みの間です。お便りは届きません。',
    blocked: 'お便りを、届けられなくなっています。',
    unlinked: 'まだ、LINEで登録していません。',
  } satisfies Record<Subject['state'], string>,
  pause: (from: string, through: string) => `${from}から${through}まで、お休みです。`,
  lastReport: (when: string) => `最後のお返事：${when}`,
  neverReported: 'まだ一度もお返事がありません。',
  call: 'ご本人に電話する',

  alerts: {
    silence: {
      title: 'お返事を確かめています',
      how: '外出や充電切れのこともよくあります。まずは、お電話で声をかけてみてください。',
    },
    help: {
      title: '連絡を待っています',
      how: 'まずは、お電話で声をかけてみてください。体が苦しい、動けないときは、119番に電話してください。',
    },
  },
  alertSince: (when: string) => `${when}から`,
  takenBy: (who: string) => `${who}が確認しています。`,
  isMine: 'あなたが確認しています。',
  note: '書いておきたいこと',
  noteHelp: '書かなくても大丈夫です。ほかのご家族と職員が読みます。',
  answers: { take: '私が確認します', safe: '無事でした', 'not-reached': '連絡がつきません' },
  came: {
    take: 'ありがとうございます。確認をお願いします。分かったら、ボタンを押してください。',
    safe: 'よかったです。無事だったことを、みなさんにお知らせします。',
    'not-reached': '連絡がつかないことを、お知らせしました。連絡がついたら「無事でした」を押してください。',
    'taken-already': 'ほかの方が先に引き受けました。何か分かったら、ボタンを押してください。',
    'closed-already': 'この確認は、もう済んでいます。ありがとうございます。',
  },
  why: 'お返事がなかったわけ',
  reasons: {
    forgot: '忘れていた',
    out: '外出していた',
    hospital: '入院していた',
    phone: '電池切れ・故障',
    unwell: '具合が悪かった',
    other: 'そのほか',
  },
  whyNoted: '教えてくださって、ありがとうございます。',

  steps: 'これまでのこと',
  step: {
    opened: 'お返事が届かないため、みなさんにお知らせしました。',
    help: '「連絡がほしい」とお返事がありました。',
    taken: (who: string) => `${who}が確認を引き受けました。`,
    'taken-over': (who: string) => `${who}が確認を引きつぎました。`,
    'not-reached': (who: string) => `${who}：連絡がつきませんでした。`,
    note: (who: string) => `${who}が書きました。`,
    'not-taken': 'まだ、どなたも引き受けていません。職員にもお知らせしました。',
    reopened: 'もう一度、確認を始めました。',
    repeated: 'みなさんに、もう一度お知らせしました。',
    closed: (who: string) => `${who}が確認を終えました。`,
    left: (who: string) => `${who}は、見守る家族ではなくなりました。`,
    reason: (who: string, why: string) => `${who}：お返事がなかったわけは「${why}」です。`,
  },
  actors: {
    subject: 'ご本人',
    staff: (desk: string) => `${desk}の職員`,
    nobody: '見守りのしくみ',
  },

  days: 'この14日のお返事',
  marks: {
    answered: { sign: '○', words: 'お返事あり' },
    help: { sign: '！', words: '連絡がほしい' },
    missed: { sign: '△', words: 'お返事なし' },
    waiting: { sign: '…', words: 'まだです' },
    paused: { sign: '休', words: 'お休み' },
    'not-asked': { sign: '－', words: 'お便りなし' },
    'to-come': { sign: '…', words: 'お便りはこれから' },
  } satisfies Marks,
  vouched: {
    family: 'ご家族が無事を確かめました',
    staff: '職員が無事を確かめました',
  },
  watchers: '見守っているご家族',
  me: (name: string) => `${name}さん（あなた）`,
  confirmed: 'お知らせが届くことを確かめました',
  unconfirmed: 'お知らせが届くか、まだ確かめていません',
  stop: '見守りをやめる',
  stopTitle: '見守りをやめますか',
  stopText: (label: string) =>
    `${label}のお知らせが、届かなくなります。また見守るときは、登録番号と質問への答えがもう一度要ります。`,
  keep: 'このまま続ける',
  stopped: '見守りをやめました。お知らせは届きません。',
};
