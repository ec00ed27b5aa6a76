import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';

export function NotFound() {
  return (
    <>
      <title>見つかりません ｜ 見守り</title>
      <Typography variant="h1" gutterBottom>
        ページが見つかりません
      </Typography>
      <Link to="/">今日のようすを見る</Link>
    </>
  );
}
