import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';

/** The moment before there is anything to show. */
export function Opening() {
  const { t } = useTranslation();
  return (
    <Box role="status" sx={{ p: 3 }}>
      {t('loading')}
    </Box>
  );
}
