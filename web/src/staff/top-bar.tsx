import AppBar from '@mui/material/AppBar';
import Button from '@mui/material/Button';
import Toolbar from '@mui/material/Toolbar';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useBackend, useSignedIn } from '../backend/backend.tsx';
import { LanguageSwitch } from './language-switch.tsx';

/** Which town it is, who is signed in, and the way out. */
export function TopBar({ town }: { town: string | null }) {
  const { session } = useBackend();
  const who = useSignedIn();
  const { t } = useTranslation();
  return (
    <AppBar
      component="header"
      position="static"
      color="default"
      elevation={0}
      sx={{ borderBottom: 1, displayPrint: 'none' }}
    >
      <Toolbar sx={{ columnGap: 2, rowGap: 1, flexWrap: 'wrap', py: 1 }}>
        <Typography variant="h3" component="p" sx={{ flexGrow: 1 }}>
          {town === null ? t('product') : t('town', { name: town })}
        </Typography>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{typeof who === 'object' && who.email}</Typography>
        <LanguageSwitch />
        <Button onClick={() => void session.signOut()}>{t('signOut')}</Button>
      </Toolbar>
    </AppBar>
  );
}
