import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface FormDialogProps {
  title: string;
  /** What the button says that saves. */
  submit: string;
  /** May reject: what went wrong is said as `problem`, and the form stays with what was typed. */
  onSubmit: () => Promise<void>;
  onClose: () => void;
  busy: boolean;
  problem: string | null;
  children: ReactNode;
}

/** A dialog with a form that is saved as a whole. Nothing closes it but its own buttons: what was typed is not lost by a slip. */
export function FormDialog({ title, submit, onSubmit, onClose, busy, problem, children }: FormDialogProps) {
  const { t } = useTranslation('frame');
  const id = useId();
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit().catch(() => undefined);
  };
  return (
    <Dialog open aria-labelledby={id} fullWidth>
      <form noValidate onSubmit={save}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 3 }}>
          {problem !== null && <Alert severity="error">{problem}</Alert>}
          {children}
        </DialogContent>
        <DialogActions sx={{ p: 2 }}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="contained" loading={busy}>
            {submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
