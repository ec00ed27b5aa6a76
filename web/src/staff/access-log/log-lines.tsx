import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { StaffInput } from 'functions/contract/staff.ts';
import { useTranslation } from 'react-i18next';
import { useWhen } from '../use-when.ts';
import { useLineText, type Line } from './use-line-text.ts';

interface LogLinesProps {
  lines: Line[];
  filter: StaffInput<'accessLog.export'>;
  /** Shows only what one member of staff did, or what was done about one person. */
  onNarrow: (by: 'staff' | 'subject', id: string) => void;
}

/** One sentence a line, the latest first. */
export function LogLines({ lines, filter, onNarrow }: LogLinesProps) {
  const { t } = useTranslation('accessLog');
  const { dayAndTime } = useWhen();
  const { who, subject, sentence } = useLineText();
  const [first] = lines;
  return (
    <>
      {first && filter.staffId !== null && (
        <Alert severity="info">{t('onlyStaff', { name: who(first) })}</Alert>
      )}
      {first && filter.subjectId !== null && (
        <Alert severity="info">{t('onlySubject', { name: subject(first) ?? t('unknown') })}</Alert>
      )}
      <Box component="ul" aria-label={t('lines')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.map((line) => {
          const about = subject(line);
          const narrowsStaff = filter.staffId === null;
          const narrowsSubject = filter.subjectId === null && about !== null && line.subject !== null;
          return (
            <Box component="li" key={line.id} sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
              <Typography color="textSecondary">{dayAndTime(line.at)}</Typography>
              <Typography>{sentence(line)}</Typography>
              {narrowsStaff && (
                <Button
                  size="small"
                  sx={{ minHeight: 44 }}
                  onClick={() => onNarrow('staff', line.by.staffId)}
                >
                  {t('narrowStaff', { name: who(line) })}
                </Button>
              )}
              {narrowsSubject && (
                <Button
                  size="small"
                  sx={{ minHeight: 44 }}
                  onClick={() => onNarrow('subject', line.subject?.subjectId ?? '')}
                >
                  {t('narrowSubject', { name: about })}
                </Button>
              )}
            </Box>
          );
        })}
      </Box>
    </>
  );
}
