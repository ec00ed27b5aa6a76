import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { differenceBetween, isSame } from 'functions/domain/registration/difference.ts';
import type { QuestionSet } from 'functions/domain/registration/question-set.ts';
import { useTranslation } from 'react-i18next';
import { differenceInWords } from './difference-words.ts';
import { useNameOf } from './use-drag-words.ts';

/** What is different between two versions, in words. */
export function DifferenceList({ was, is }: { was: QuestionSet; is: QuestionSet }) {
  const { t } = useTranslation('publishing');
  const nameOf = useNameOf();
  const difference = differenceBetween(was, is);
  if (isSame(difference)) return <Typography>{t('difference.none')}</Typography>;
  const changes = differenceInWords(t, difference, is);
  const verifying = is.questions.find(({ id }) => id === is.verifyingQuestionId);
  return (
    <>
      {(['added', 'changed', 'removed'] as const).map((kind) => {
        const own = changes.filter((change) => change.is === kind);
        if (own.length === 0) return null;
        return (
          <Box key={kind}>
            <Typography variant="h3" component="h3">
              {t(`difference.${kind}`, { count: own.length })}
            </Typography>
            <Box component="ul" sx={{ m: 0, pl: 3 }}>
              {own.map(({ id, ask, details }) => (
                <li key={id}>
                  {nameOf({ ask })}
                  {details.length > 0 && (
                    <Box component="ul" sx={{ m: 0, pl: 3 }}>
                      {details.map((detail) => (
                        <li key={detail}>{detail}</li>
                      ))}
                    </Box>
                  )}
                </li>
              ))}
            </Box>
          </Box>
        );
      })}
      {difference.verifyingChanged && (
        <Typography>{t('difference.verifying', { name: nameOf(verifying) })}</Typography>
      )}
    </>
  );
}
