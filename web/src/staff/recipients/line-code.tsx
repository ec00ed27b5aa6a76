import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { showCode } from 'functions/domain/recipient.ts';
import { QRCodeSVG } from 'qrcode.react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useWhen } from '../use-when.ts';

/** A code that is to be typed on LINE, and whose it is. */
export interface GivenCode {
  name: string;
  digits: string;
  expiresAt: string;
}

interface LineCodeProps {
  given: GivenCode;
  friendUrl: string;
  onClose: () => void;
}

/** How somebody confirms on LINE: add the account, type the code. */
export function LineCode({ given, friendUrl, onClose }: LineCodeProps) {
  const { t } = useTranslation(['recipients', 'frame']);
  const when = useWhen();
  const id = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={id}>
      <DialogTitle id={id}>{t('confirmTitle', { name: given.name })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, justifyItems: 'center' }}>
        <Typography sx={{ whiteSpace: 'pre-line' }}>{t('onLineText')}</Typography>
        <Typography component="p" variant="h1">
          {t('word', { code: showCode(given.digits) })}
        </Typography>
        <QRCodeSVG value={friendUrl} size={160} title={t('qr')} marginSize={4} />
        <Typography sx={{ overflowWrap: 'anywhere' }}>{friendUrl}</Typography>
        <Typography>{t('codeUntil', { when: when.dayAndTime(given.expiresAt) })}</Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('frame:close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
