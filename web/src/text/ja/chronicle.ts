export const chronicle = {
  title: 'これまでのこと',
  about:
    '新しい順です。ご家族は今見守っている方、お休みは実際に休んだ日です。見守りをやめたご家族は、残りません。',
  older: 'もっと前を見る',
  registered: '登録しました',
  case: { silence: 'お返事がなく、要確認になりました', help: '「連絡がほしい」とお返事がありました' },
  open: '確認中です',
  closed: '終わりました',
  see: 'この確認を見る',
  rested: '{{from}}から{{through}}まで、お休みでした',
  pause: '{{from}}から{{through}}までのお休みが決まりました',
  watcher: '{{name}}さん（ご家族）が見守りを始めました',
  change: '{{who}}さんが {{what}}',
  formerStaff: '（名前の記録なし）',
} as const;
