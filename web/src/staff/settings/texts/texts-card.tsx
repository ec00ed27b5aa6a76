import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Section } from '../../../ui/section.tsx';
import { useMe } from '../../me.tsx';

/** The way to the texts: with all they need to be drawn they have pages of their own. */
export function TextsCard() {
  const { t } = useTranslation('texts');
  const mayReword = useMe().may('text.reword');
  return (
    <Section framed title={t('title')}>
      <Typography>{t(mayReword ? 'card' : 'cardOnly')}</Typography>
      <Button component={Link} to="/settings/texts" sx={{ alignSelf: 'start' }}>
        {t(mayReword ? 'open' : 'openOnly')}
      </Button>
    </Section>
  );
}
