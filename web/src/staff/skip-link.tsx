import Link from '@mui/material/Link';
import { useTranslation } from 'react-i18next';

/** The first thing a keyboard reaches; out of sight until then. */
export function SkipLink({ to }: { to: string }) {
  const { t } = useTranslation();
  return (
    <Link
      href={`#${to}`}
      sx={{
        position: 'absolute',
        top: 8,
        left: 8,
        zIndex: 'tooltip',
        p: 1.5,
        bgcolor: 'background.paper',
        '&:not(:focus)': { transform: 'translateY(-200%)' },
      }}
    >
      {t('skip')}
    </Link>
  );
}
