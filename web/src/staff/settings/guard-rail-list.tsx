import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { isRefused, type GuardRail } from 'functions/domain/guard-rails.ts';
import { useTranslation } from 'react-i18next';

/** Every sentence gets every time that any of them names. */
const NO_TIMES = { after: '', before: '', sendTime: '', at: '' };

/** What is wrong with some settings, or to be known about them. */
export function GuardRailList({ rails }: { rails: GuardRail[] }) {
  const { t } = useTranslation('settings');
  if (rails.length === 0) return null;
  return (
    <Stack spacing={1}>
      {rails.map((rail) => (
        <Alert key={JSON.stringify(rail)} severity={isRefused(rail) ? 'error' : 'info'}>
          {t(`rails.${rail.code}`, { ...NO_TIMES, ...rail })}
        </Alert>
      ))}
    </Stack>
  );
}
