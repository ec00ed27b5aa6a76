import { expect, test } from 'vitest';
import { reworded } from '../../functions/src/messages/rewording.ts';
import { aMunicipality } from '../../functions/src/testing/a-municipality.ts';
import { everythingSaid } from './everything-said.ts';

/** A town by the sea that speaks as people speak there. */
const OWN_WORDS = {
  'welcome.title': 'みさき町 お元気ですかだより',
  'check-in.greeting': 'おはようさんです。',
  'check-in.title': '変わりないですか。',
  'check-in.alt': '【みさき町】おはようさんです。ボタンを1つ押してください。',
  'report-received': '{when}に、お返事をもらいました。ありがとう。',
  'registered.forward':
    '{town}の見守りに入りました。家族として登録してください。\n\n友だち追加：{url}\n登録番号：{number}\n「家族登録」と書いて送ると始まります。',
  'button.safe': '会えました',
  'alert-notice.body': '見守っている方から、お返事がまだありません。漁に出ていることもよくあります。',
  'label.name': '{name}様',
  'problem.not-kana': 'ひらがなでお願いします。\n例：うみの みさき',
  'notice.silence.title': '【お返事なし】{people}名',
};

test('a town in its own words: every message that differs, as people read it', async () => {
  const { settings } = aMunicipality('demo', 0, { name: 'みさき町' });
  const outcome = reworded({}, OWN_WORDS);
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
  const before = everythingSaid(settings);
  const differing = everythingSaid({ ...settings, ...outcome }).filter(
    (each, index) => each !== before[index],
  );
  await expect(differing.join('\n')).toMatchFileSnapshot('./reworded-town.golden.txt');
});
