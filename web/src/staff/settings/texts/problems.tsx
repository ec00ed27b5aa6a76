import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import type { RewordingProblem } from 'functions/messages/rewording.ts';
import { useTranslation } from 'react-i18next';

/** Every sentence gets everything that any of them names. */
const NOTHING = { limit: 0, length: 0, what: '' };

/** Why the words cannot be said, as they are typed; read out as they change. */
export function Problems({ problems }: { problems: RewordingProblem[] }) {
  const { t } = useTranslation('texts');
  return (
    <Stack spacing={1} role="status">
      {problems.map((problem) => (
        <Alert key={JSON.stringify(problem)} severity="error" role="presentation">
          {t(`problems.${problem.code}`, { ...NOTHING, ...problem })}
        </Alert>
      ))}
    </Stack>
  );
}
