import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { DraftQuestion, Sketch } from 'functions/domain/registration/draft.ts';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.tsx';
import { useNameOf } from './use-drag-words.ts';

interface RemovedQuestionsProps {
  /** The live version as a draft would begin with it. */
  live: Sketch;
  sketch: Sketch;
  onRestore: (question: DraftQuestion) => void;
}

/** What is asked now and would not be asked any more: nothing of it is lost, and it can be put back. */
export function RemovedQuestions({ live, sketch, onRestore }: RemovedQuestionsProps) {
  const { t } = useTranslation('questions');
  const nameOf = useNameOf();
  const removed = live.questions.filter(({ id }) => sketch.questions.every((question) => question.id !== id));
  if (removed.length === 0) return null;
  return (
    <Section level={3} title={t('removed.title')}>
      <Typography color="textSecondary">{t('removed.explained')}</Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {removed.map((question) => (
          <Box
            key={question.id}
            component="li"
            sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.5 }}
          >
            <Typography sx={{ flexGrow: 1 }}>{nameOf(question)}</Typography>
            <Button
              size="small"
              aria-label={t('removed.restoreNamed', { name: nameOf(question) })}
              onClick={() => onRestore(question)}
            >
              {t('removed.restore')}
            </Button>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
