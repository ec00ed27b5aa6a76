import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useTranslation } from 'react-i18next';
import { useSentence } from '../../asking.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useUnsavedGuard } from '../../../ui/unsaved-guard.ts';
import { ProblemTable } from './problem-table.tsx';
import type { Columns, Row } from './read-people.ts';
import { useImport } from './use-import.ts';

interface CheckAndEnterProps {
  columns: Columns;
  rows: Row[];
  isEntering: boolean;
  onEntering: (importId: string | null) => void;
  onEntered: (people: number) => void;
}

/** A file is looked at first, without anything being written; then whoever stands in it is entered. */
export function CheckAndEnter({ columns, onEntered, ...way }: CheckAndEnterProps) {
  const { t } = useTranslation('imports');
  const confirm = useConfirm();
  const sentence = useSentence();
  const { rows } = way;
  const { checked, done, isBusy, error, check, enter } = useImport({ version: columns.version, ...way });
  const isGood = checked !== null && checked.problems.length === 0;
  const bad = checked ? new Set(checked.problems.map(({ line }) => line)).size : 0;
  const isBrokenOff = done !== null && !isBusy;
  useUnsavedGuard(done !== null);

  const begin = async () => {
    const sure = await confirm({
      title: t('enterTitle', { count: rows.length }),
      text: t('enterText'),
      confirm: t('enterSure'),
    });
    if (sure) await goOn();
  };
  const goOn = async () => {
    await enter();
    onEntered(rows.length);
  };
  const quietly = (action: () => Promise<void>) => () => void action().catch(() => undefined);
  return (
    <>
      {!(isGood && isBusy) && (
        <Box>
          <Button variant={isGood ? 'outlined' : 'contained'} loading={isBusy} onClick={quietly(check)}>
            {t('check')}
          </Button>
        </Box>
      )}
      {error && <Alert severity="error">{sentence(error, 'saving')}</Alert>}
      {checked && bad > 0 && (
        <>
          <Alert severity="warning">{t('bad', { count: bad, good: checked.good })}</Alert>
          <ProblemTable columns={columns} rows={rows} problems={checked.problems} />
        </>
      )}
      {isGood && done === null && <Alert severity="success">{t('good', { count: checked.good })}</Alert>}
      {done !== null && (
        <Box role="status">
          <LinearProgress
            variant="determinate"
            value={(done / rows.length) * 100}
            aria-label={t('progressLabel')}
          />
          {t('progress', { count: rows.length, done })}
        </Box>
      )}
      {isGood && !isBusy && (
        <Box>
          <Button variant="contained" onClick={quietly(isBrokenOff ? goOn : begin)}>
            {isBrokenOff ? t('goOn') : t('enter', { count: rows.length })}
          </Button>
        </Box>
      )}
    </>
  );
}
