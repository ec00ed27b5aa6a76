import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty.tsx';
import { Failed } from '../../ui/failed.tsx';
import { Field } from '../../ui/field.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { useAsked, useChange, useSentence } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { Page } from '../page.tsx';
import { useWhen } from '../use-when.ts';
import { csvOf, download } from '../csv-file.ts';
import { LogLines } from './log-lines.tsx';
import { useFilter } from './use-filter.ts';
import { useLineText } from './use-line-text.ts';

type Place = StaffAnswer<'accessLog.read'>['next'];

/** 操作の記録: who saw, changed or exported what. */
export function AccessLogPage() {
  const { t } = useTranslation(['accessLog', 'frame']);
  const { filter, set, clear } = useFilter();
  const asked = JSON.stringify(filter);
  const [older, setOlder] = useState<{ asked: string; after: Place }>({ asked, after: null });
  const after = older.asked === asked ? older.after : null;
  const log = useAsked('accessLog.read', { ...filter, after });
  const isFiltered = Object.values(filter).some((value) => value !== null);
  return (
    <Page title={t('frame:pages.accessLog')} actions={<Export />}>
      <Typography>{t('intro')}</Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr 1fr' }, alignItems: 'end' }}>
        <SelectField
          label={t('does')}
          options={(['any', 'sees', 'changes', 'exports'] as const).map((kind) => ({
            value: kind === 'any' ? '' : kind,
            label: t(`kinds.${kind}`),
          }))}
          value={filter.does ?? ''}
          onChange={({ target }) => set('does', target.value)}
        />
        <Field
          type="date"
          label={t('from')}
          value={filter.from ?? ''}
          onChange={({ target }) => set('from', target.value)}
        />
        <Field
          type="date"
          label={t('to')}
          value={filter.to ?? ''}
          onChange={({ target }) => set('to', target.value)}
        />
      </Box>
      {isFiltered && (
        <Button onClick={clear} sx={{ justifySelf: 'start', alignSelf: 'start' }}>
          {t('allAgain')}
        </Button>
      )}
      <Loaded query={log} skeleton={<SkeletonRows />}>
        {({ lines, next }) =>
          lines.length === 0 ? (
            <Empty text={t('none')} />
          ) : (
            <>
              <LogLines lines={lines} filter={filter} onNarrow={set} />
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
                {next && (
                  <Button variant="outlined" onClick={() => setOlder({ asked, after: next })}>
                    {t('older', { count: lines.length })}
                  </Button>
                )}
                {after && <Button onClick={() => setOlder({ asked, after: null })}>{t('newest')}</Button>}
              </Box>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** Writes the lines that are asked for into a file; that, too, is in the log. */
function Export() {
  const { t } = useTranslation('accessLog');
  const { filter } = useFilter();
  const { dayAndTime } = useWhen();
  const { who, what } = useLineText();
  const notify = useNotify();
  const sentence = useSentence();
  const exporting = useChange('accessLog.export');

  async function write() {
    const { lines, next } = await exporting.mutateAsync(filter);
    const head = [t('columns.at'), t('columns.who'), t('columns.what'), t('columns.whom')];
    const rows = lines.map((line) => [
      dayAndTime(line.at),
      who(line),
      what(line),
      line.subject?.known?.registrationNumber ?? '',
    ]);
    download(csvOf([head, ...rows]), 'access-log.csv');
    notify(t(next ? 'exportedPart' : 'exported', { count: lines.length }));
  }
  const act = () => void write().catch(() => undefined);
  return (
    <>
      {exporting.error && <Failed text={sentence(exporting.error, 'reading')} onRetry={act} />}
      <Button variant="outlined" onClick={act}>
        {t('export')}
      </Button>
    </>
  );
}
