import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Section } from '../../../ui/section.tsx';
import { useMe } from '../../me.tsx';

/** The way to the texts: with all they need to be drawn they have pages of their own. */
export function TextsCard() {
  const { t } = useTranslation('texts');
  const { may } = useMe();
  return (
    <Section title={t('title')}>
      <Typography>{t('card')}</Typography>
      <Button component={Link} to="/settings/texts" sx={{ alignSelf: 'start' }}>
        {t(may('text.reword') ? 'open' : 'openOnly')}
      </Button>
    </Section>
  );
}
