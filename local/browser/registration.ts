import type { PhoneOnPage } from './phone.ts';

/** A resident registers in the talk, writing as people write, and gives the number that the phone shows at the end. */
export async function registers({ hears, says, presses, talk }: PhoneOnPage): Promise<string> {
  await presses('見守りを受ける');
  await hears('お名前を教えてください');
  await says('小川　春子');
  await hears('ふりがな');
  await says('おがわ はるこ');
  await hears('生年月日');
  await says('昭和13年４月５日');
  await hears('電話番号');
  await says('０９０ー１２３４ー５６７８');
  await hears('お住まいの地区');
  await presses('山手地区');
  await hears('お知らせします。よろしいですか。');
  await presses('同意します');
  await hears('昭和13年4月5日');
  await presses('この内容で登録する');
  await hears('お便りは、何時がよいですか');
  await presses('午前8時');
  await hears('毎日 午前8時 にお届けします');
  const number = /登録番号：(\d{4}-\d{4}-\d)/.exec(await talk.innerText())?.[1];
  if (!number) throw new Error('the phone shows no registration number');
  return number;
}

/** A family member registers with that number and the resident's birth date. */
export async function watches({ hears, says, presses }: PhoneOnPage, number: string): Promise<void> {
  await presses('家族として登録する');
  await hears('登録番号を送ってください');
  await says(number);
  await hears('生年月日');
  await says('1938/4/5');
  // The try of an alarm follows at once.
  await hears(/家族の登録が終わりました|これは試しのお知らせです/);
  await presses('受け取りました');
  await hears('お知らせが届くことを確かめました');
}
