import Phone from '@mui/icons-material/Phone';
import Link from '@mui/material/Link';
import { useTranslation } from 'react-i18next';

/** A telephone number that can be called where the device can call. */
export function PhoneLink({ number }: { number: string }) {
  const { t } = useTranslation('alerts');
  return (
    <Link
      href={`tel:${number.replace(/[^\d+]/g, '')}`}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, minHeight: 44, whiteSpace: 'nowrap' }}
    >
      <Phone fontSize="small" aria-hidden />
      {t('phone', { number })}
    </Link>
  );
}
