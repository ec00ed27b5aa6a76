/** To whoever typed the number that town staff gave them, on paper or by telephone, so that LINE knows who they are. */
export const linking = {
  'linking-code-misread':
    '番号を読み取れませんでした。紙にある10けたの数字を、もう一度お確かめください。\n例：12345-67890',
  'linking-code-refused':
    'この番号では登録できませんでした。紙の番号を、もう一度お確かめください。1つの番号は、1回だけ使えます。お困りのときは {desk}（{phone}）にお電話ください。',
  'linked-already':
    'あなたはもう登録されています。登録番号は {number} です。ほかの方の番号は、その方の電話から送ってください。',
  'linking-code-of-another':
    'これは、あなたが見守っている方の番号です。ご本人の電話から送ってください。番号は、まだ使えます。',
  'moved-here':
    'これからは、ここにお便りが届きます。登録番号は {number} のままです。\n毎日 {time} に、お便りが届きます。「元気です」を押してください。',
  'moved-away.title': '新しい電話に移りました',
  'moved-away.body':
    '見守りのお便りは、これから新しい電話に届きます。ここには届きません。心当たりがないときは、{desk}にお電話ください。',
  'moved-away.alt': '【見守り】お便りの届く先が変わりました。心当たりがないときは、お電話ください。',
} as const;
