import type { FamilyReach } from 'functions/domain/watcher-reach.ts';

export const reach = {
  title: 'ご家族と、知らせの届き方',
  noFamily: 'まだ、見守るご家族はいません。お返事がないときは、職員だけに知らせます。',
  since: '{{day}}から',
  outOf: '今は、知らせがご家族に届くと分かっていません。',
  confirmed: '{{day}}に確認ずみ',
  blocked: '{{day}}から、LINEで止めています',
  kinds: {
    confirmed: '届きます',
    unconfirmed: '届くか未確認',
    blocked: '届きません',
    nobody: 'ご家族なし',
  } satisfies Record<FamilyReach, string>,
  filter: '知らせがご家族に届くか分からない方',
  nobodyOut: '全員に、知らせが届くと分かっているご家族がいます。',
  today: '知らせがご家族に届くと分かっていない方が、{{count}}人います。',
  todayLink: 'その方々を見る',
} as const;
