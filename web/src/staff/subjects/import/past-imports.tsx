import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked, useChange, useSentence } from '../../asking.ts';
import { Loaded } from '../../loaded.tsx';
import { useWhen } from '../../use-when.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useNotify } from '../../../ui/notify.tsx';
import { Section } from '../../../ui/section.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { Codes } from './codes.tsx';

type Import = StaffAnswer<'imports.list'>['imports'][number];

interface PastImportsProps {
  /** The import that this page enters at the moment: it has not stopped, and cannot be undone yet. */
  entering: string | null;
}

/** What was imported so far, the latest first: the codes to hand out, and a way to take all of it back. */
export function PastImports({ entering }: PastImportsProps) {
  const { t } = useTranslation('imports');
  const imports = useAsked('imports.list', {});
  return (
    <Section spacing={2} title={t('past')}>
      <Loaded query={imports} skeleton={<SkeletonRows />}>
        {({ imports: found }) => (
          <>
            {found.length === 0 && <Typography>{t('noPast')}</Typography>}
            {found.map((each) => (
              <PastImport key={each.id} found={each} isEntering={each.id === entering} />
            ))}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function PastImport({ found, isEntering }: { found: Import; isEntering: boolean }) {
  const { t } = useTranslation('imports');
  const when = useWhen();
  const titleId = useId();
  const { startedAt, by, rows, people, linked, undoneAt } = found;
  return (
    <Paper
      component="article"
      aria-labelledby={titleId}
      variant="outlined"
      sx={{ p: 2, display: 'grid', gap: 1 }}
    >
      <Typography id={titleId} variant="h3">
        {t('of', { when: when.dayAndTime(startedAt), count: rows })}
      </Typography>
      <Typography>{t('by', { name: by ?? t('gone') })}</Typography>
      {undoneAt === null ? (
        <Typography>{t('standing', { count: people, linked })}</Typography>
      ) : (
        <Typography>{t('undoneAt', { when: when.dayAndTime(undoneAt) })}</Typography>
      )}
      {undoneAt === null && people < rows && !isEntering && (
        <Alert severity="warning">{t('brokenOff', { count: rows, people })}</Alert>
      )}
      {undoneAt === null && people > linked && <Codes importId={found.id} />}
      {people > 0 && !isEntering && <Undo found={found} />}
    </Paper>
  );
}

function Undo({ found: { id, people } }: { found: Import }) {
  const { t } = useTranslation('imports');
  const confirm = useConfirm();
  const notify = useNotify();
  const sentence = useSentence();
  const undo = useChange('import.undo');
  const act = async () => {
    const sure = await confirm({
      title: t('undoTitle'),
      text: t('undoText', { count: people }),
      confirm: t('undoSure'),
      danger: true,
    });
    if (!sure) return;
    await undo.mutateAsync({ importId: id });
    notify(t('undone'));
  };
  return (
    <>
      {undo.error && <Alert severity="error">{sentence(undo.error, 'saving')}</Alert>}
      <Box>
        <Button color="error" loading={undo.isPending} onClick={() => void act().catch(() => undefined)}>
          {t('undo')}
        </Button>
      </Box>
    </>
  );
}
