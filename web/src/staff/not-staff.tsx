import Typography from '@mui/material/Typography';
import type { Refusal } from 'functions/domain/refusal.ts';
import { refusals } from '../text/ja.ts';

/** For somebody who is signed in, but may not be here at all. */
export function NotStaff({ refusal }: { refusal: Refusal }) {
  return (
    <>
      <title>職員用の画面 ｜ 見守り</title>
      <Typography variant="h1" gutterBottom>
        この画面は職員用です
      </Typography>
      <Typography>{refusals[refusal.code]}</Typography>
    </>
  );
}
