import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { QuestionSet } from 'functions/domain/registration/question-set.ts';
import { useTranslation } from 'react-i18next';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { useAsked, useSentence } from '../asking.ts';

/** What publishing means for those who are registered: they are not asked anew, and how many were never asked. */
export function Effect({ added }: { added: QuestionSet }) {
  const { t } = useTranslation('publishing');
  const sentence = useSentence();
  const { data, error } = useAsked('draft.weigh', {});
  if (!data) {
    return error ? <Alert severity="warning">{sentence(error, 'reading')}</Alert> : <SkeletonRows rows={1} />;
  }
  const { people, neverAsked } = data;
  return (
    <Box>
      <Typography variant="h3" component="h3">
        {t('effect.title')}
      </Typography>
      <Typography>{t('effect.stays', { count: people })}</Typography>
      {people > 0 && neverAsked.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 3 }}>
          {neverAsked.map(({ questionId, people: count }) => (
            <li key={questionId}>
              {t('effect.neverAsked', {
                count,
                name:
                  added.questions.find(({ id }) => id === questionId)?.ask ??
                  t('unnamed', { ns: 'questions' }),
              })}
            </li>
          ))}
        </Box>
      )}
      <Typography>{t('effect.underWay')}</Typography>
    </Box>
  );
}
