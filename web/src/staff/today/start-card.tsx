import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { QRCodeSVG } from 'qrcode.react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.tsx';

/** What to do first where nobody is looked in on yet. */
export function StartCard({ friendUrl }: { friendUrl: string }) {
  const { t } = useTranslation('today');
  return (
    <Section framed title={t('start.title')}>
      <Stack component="ol" spacing={2} sx={{ m: 0, pl: 3 }}>
        <li>{t('start.questions')}</li>
        <li>{t('start.settings')}</li>
        <li>
          {t('start.invite')}
          <Stack spacing={1} sx={{ mt: 1, alignItems: 'start' }}>
            <QRCodeSVG value={friendUrl} size={160} marginSize={2} title={t('start.qr')} />
            <Link href={friendUrl} sx={{ overflowWrap: 'anywhere' }}>
              {friendUrl}
            </Link>
          </Stack>
        </li>
      </Stack>
    </Section>
  );
}
