import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { QuestionSet } from 'functions/domain/registration/question-set.ts';
import { useTranslation } from 'react-i18next';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { useAsked } from '../asking.ts';
import { Loaded } from '../loaded.tsx';

/** What publishing means for those who are registered: they are not asked anew, and how many were never asked. */
export function Effect({ added }: { added: QuestionSet }) {
  const { t } = useTranslation('publishing');
  const weighed = useAsked('draft.weigh', {});
  return (
    <Loaded query={weighed} skeleton={<SkeletonRows rows={1} />}>
      {({ people, neverAsked }) => (
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
      )}
    </Loaded>
  );
}
