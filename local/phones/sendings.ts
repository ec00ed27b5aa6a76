import type { Sending } from '../line/control.ts';

/** What the ＋ menu sends. Sticker ids are those of a free set of LINE's; its drawings are not shown. */
export const STICKERS = ['おはよう', 'ありがとう', '元気です', 'OK', 'おやすみ', 'うれしい'].map(
  (word, index) => ({
    type: 'sticker' as const,
    packageId: '11537',
    stickerId: `${52002734 + index}`,
    keywords: [word],
  }),
);

const CITY_HALL: Sending = {
  type: 'location',
  address: 'ひだまり町 中央1丁目1番地',
  latitude: 35.6895,
  longitude: 139.6917,
};

export const OTHERS: [string, Sending][] = [
  ['写真', { type: 'image' }],
  ['音声', { type: 'audio', durationMs: 5000 }],
  ['位置情報', CITY_HALL],
];

/** A person's own sending as the message object that draws it. */
export function asMessage(sending: Sending): { type: string } {
  return sending.type === 'audio'
    ? ({ ...sending, duration: sending.durationMs } as { type: string })
    : sending;
}
