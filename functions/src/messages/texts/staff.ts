/** To a member of staff who types a code on LINE. */
export const staff = {
  'staff-linked': '職員の通知先として登録しました。職員へのお知らせは、ここに届きます。',
  'staff-code-refused':
    'この番号では登録できませんでした。職員の画面で、新しい番号を出してください。その番号を、「職員」に続けて送ってください。\n例：職員 1234-5678',
} as const;
