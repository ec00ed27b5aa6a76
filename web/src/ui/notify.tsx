import Button from '@mui/material/Button';
import { closeSnackbar, SnackbarProvider, useSnackbar } from 'notistack';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Long enough to read and to press, as long as an undo is offered. */
const SHOWN_MS = 10_000;

interface Said {
  severity?: 'success' | 'error';
  /** Takes back what was just done. It has been done already: a closed tab loses nothing. */
  undo?: () => void;
}

/** Says in passing what was done. Never the only place where something is said. */
export function useNotify(): (text: string, said?: Said) => void {
  const { enqueueSnackbar } = useSnackbar();
  const { t } = useTranslation();
  return (text, { severity = 'success', undo } = {}) => {
    enqueueSnackbar(text, {
      variant: severity,
      // Two things that were saved may be said in the same words, and only the offer of the last one counts.
      preventDuplicate: undo === undefined,
      action: (key) => (
        <Button
          color="inherit"
          onClick={() => {
            closeSnackbar(key);
            undo?.();
          }}
        >
          {undo ? t('undo') : t('close')}
        </Button>
      ),
    });
  };
}

export function NotifyProvider({ children }: { children: ReactNode }) {
  return (
    // One at a time: what can be taken back is what was said to be done last.
    <SnackbarProvider maxSnack={1} autoHideDuration={SHOWN_MS}>
      {children}
    </SnackbarProvider>
  );
}
