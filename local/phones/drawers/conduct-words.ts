import type { Answer, Endpoint } from '../../line/control.ts';

export const ANSWERS: [Answer, string][] = [
  ['429', '429 混みすぎ'],
  ['429-quota', '429 今月の通数を使い切り'],
  ['400', '400 中身の誤り'],
  ['401', '401 鍵の誤り'],
  ['409', '409 すでに受け取り済み'],
  ['500', '500 LINEの故障'],
  ['nothing', '無応答'],
  ['accept-then-nothing', '受けてから無応答'],
];

export const ENDPOINTS: [Endpoint, string][] = [
  ['token', '鍵の発行'],
  ['reply', '返信'],
  ['push', '1人に送る'],
  ['multicast', 'まとめて送る'],
  ['broadcast', '全員に送る'],
  ['profile', '名前の問い合わせ'],
  ['loading', '読み込み中の表示'],
  ['richmenu', 'リッチメニュー'],
  ['quota', '通数の問い合わせ'],
  ['validate', 'メッセージの検査'],
  ['verify', '本人の確認'],
];

export const TIMES: [string, string][] = [
  ['', 'もどすまで'],
  ['1', '1回'],
  ['3', '3回'],
];
