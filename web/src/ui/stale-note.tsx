import Alert from '@mui/material/Alert';
import { useEffect, useState } from 'react';
import { ago } from '../text/when.ts';

const EVERY_MS = 15_000;

/** Says that what is on show is old, and how old. */
export function StaleNote({ since }: { since: number }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <Alert severity="warning" role="status">
      新しい内容を読み込めません。{ago(now - since)}の内容です。
    </Alert>
  );
}
