import Alert from '@mui/material/Alert';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgo } from '../text/when.ts';

const EVERY_MS = 15_000;

/** Says that what is on show is old, and how old. */
export function StaleNote({ since }: { since: number }) {
  const { t } = useTranslation();
  const ago = useAgo();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <Alert severity="warning" role="status">
      {t('stale', { ago: ago(now - since) })}
    </Alert>
  );
}
