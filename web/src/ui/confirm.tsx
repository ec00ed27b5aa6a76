import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { createContext, useCallback, useContext, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What is asked before something is done: named after the action, in words that say what it comes to. */
export interface Question {
  title: string;
  text: string;
  /** The words on the button that does it. */
  confirm: string;
  /** The words on the button that does nothing. */
  cancel?: string;
  danger?: boolean;
}

type Confirm = (question: Question) => Promise<boolean>;

const ConfirmContext = createContext<Confirm | null>(null);

/** Asks whether something shall really be done; false where it shall not. */
export function useConfirm(): Confirm {
  const confirm = useContext(ConfirmContext);
  if (!confirm) throw new Error('There is no ConfirmProvider around this component.');
  return confirm;
}

interface Asked extends Question {
  answer: (sure: boolean) => void;
}

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [open, setOpen] = useState(false);
  const confirm = useCallback<Confirm>(
    (question) =>
      new Promise((resolve) => {
        setAsked({ ...question, answer: resolve });
        setOpen(true);
      }),
    [],
  );
  const answer = (sure: boolean) => {
    asked?.answer(sure);
    setOpen(false);
  };
  return (
    <ConfirmContext value={confirm}>
      {children}
      {asked && <ConfirmDialog question={asked} open={open} onAnswer={answer} />}
    </ConfirmContext>
  );
}

interface ConfirmDialogProps {
  question: Question;
  open: boolean;
  onAnswer: (sure: boolean) => void;
}

function ConfirmDialog({ question, open, onAnswer }: ConfirmDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { title, text, confirm, cancel = t('cancel'), danger = false } = question;
  return (
    <Dialog open={open} onClose={() => onAnswer(false)} aria-labelledby={id} aria-describedby={`${id}-text`}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`} sx={{ whiteSpace: 'pre-line', color: 'text.primary' }}>
          {text}
        </DialogContentText>
      </DialogContent>
      <DialogActions sx={{ p: 2, gap: 1, flexWrap: 'wrap' }}>
        <Button autoFocus onClick={() => onAnswer(false)}>
          {cancel}
        </Button>
        <Button variant="contained" color={danger ? 'error' : 'primary'} onClick={() => onAnswer(true)}>
          {confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
