import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import { showRegistrationNumber } from 'functions/domain/registration-number.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBackend } from '../../backend/backend.tsx';
import { useAsked, useSentence } from '../asking.ts';
import { csvFile, download, type Charset } from '../csv-file.ts';
import { useMe } from '../me.tsx';
import { useWhen } from '../use-when.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Failed } from '../../ui/failed.tsx';
import { useNotify } from '../../ui/notify.tsx';

/** 書き出し: everybody with what they answered, into one file. */
export function ExportSubjects() {
  const { t } = useTranslation('imports');
  const { may } = useMe();
  const [open, setOpen] = useState(false);
  if (!may('subjects.export')) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('export')}
      </Button>
      {open && <ExportDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function ExportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['imports', 'frame']);
  const id = useId();
  const notify = useNotify();
  const sentence = useSentence();
  const count = useAsked('subjects.count', { whom: { are: 'everybody' } });
  const { isWriting, done, error, unknown, write } = useExport();
  const [charset, setCharset] = useState<Charset>('UTF-8');
  const total = count.data?.people ?? null;
  const act = async () => {
    const written = await write(charset);
    if (written === null) return;
    notify(t('exported', { count: written }));
    onClose();
  };
  return (
    <Dialog open onClose={() => !isWriting && onClose()} aria-labelledby={id}>
      <DialogTitle id={id}>{t('exportTitle')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{total === null ? t('exportAll') : t('exportText', { count: total })}</Typography>
        <ChoiceField
          legend={t('charset')}
          value={charset}
          onChange={setCharset}
          options={[
            { value: 'UTF-8', label: t('utf8') },
            { value: 'Shift_JIS', label: t('shiftJis') },
          ]}
        />
        {isWriting && (
          <div role="status">
            <LinearProgress aria-label={t('exportingLabel')} />
            {t('exporting', { count: done })}
          </div>
        )}
        {unknown.length > 0 && (
          <Alert severity="error">{t('notInShiftJis', { characters: unknown.slice(0, 20).join(' ') })}</Alert>
        )}
        {error && <Failed text={sentence(error, 'reading')} onRetry={() => void act()} />}
      </DialogContent>
      <DialogActions sx={{ p: 2 }}>
        <Button autoFocus onClick={onClose} disabled={isWriting}>
          {t('frame:cancel')}
        </Button>
        <Button variant="contained" loading={isWriting} onClick={() => void act()}>
          {t('exportSure')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Reads everybody, a page after the other, and gives the file. Null where nothing was written. */
function useExport() {
  const { t } = useTranslation(['imports', 'subjects']);
  const when = useWhen();
  const { ask } = useBackend();
  const [isWriting, setIsWriting] = useState(false);
  const [done, setDone] = useState(0);
  const [unknown, setUnknown] = useState<string[]>([]);
  const [error, setError] = useState<Error | null>(null);
  const readAll = async () => {
    const rows: string[][] = [];
    let head: string[] = [];
    let after: string | null = null;
    do {
      const answer: StaffAnswer<'subjects.export'> = await ask('subjects.export', { after });
      head = [
        answer.numberHeader,
        ...answer.columns.map(({ header }) => header),
        t('imports:state'),
        t('imports:since'),
      ];
      for (const { registrationNumber, cells, state, registeredAt } of answer.people) {
        const end = [t(`subjects:states.${state}`), when.dayOfYear(registeredAt)];
        rows.push([showRegistrationNumber(registrationNumber), ...cells, ...end]);
      }
      setDone(rows.length);
      after = answer.next;
    } while (after !== null);
    return { head, rows };
  };
  const write = async (charset: Charset): Promise<number | null> => {
    setError(null);
    setUnknown([]);
    setDone(0);
    setIsWriting(true);
    try {
      const { head, rows } = await readAll();
      const made = csvFile([head, ...rows], charset);
      if ('file' in made) download(made.file, t('imports:exportFile'));
      else setUnknown(made.unknown);
      return 'file' in made ? rows.length : null;
    } catch (failure) {
      setError(failure as Error);
      return null;
    } finally {
      setIsWriting(false);
    }
  };
  return { isWriting, done, error, unknown, write };
}
