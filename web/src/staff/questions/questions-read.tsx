import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Sketch } from 'functions/domain/registration/draft.ts';
import { QuestionFacts } from './question-facts.tsx';
import { useNameOf } from './use-drag-words.ts';

/** Questions to be read, not changed. */
export function QuestionsRead({ sketch }: { sketch: Sketch }) {
  const nameOf = useNameOf();
  return (
    <Box component="ol" sx={{ display: 'grid', gap: 1.5, m: 0, pl: 3 }}>
      {sketch.questions.map((question) => (
        <li key={question.id}>
          <QuestionFacts question={question} isVerifying={question.id === sketch.verifyingQuestionId} />
          <Typography>{nameOf(question)}</Typography>
          {question.help !== '' && <Typography color="textSecondary">{question.help}</Typography>}
          {(question.kind === 'single-choice' || question.kind === 'multiple-choice') && (
            <Box component="ul" sx={{ m: 0, pl: 3 }}>
              {question.options.map(({ code, label }) => (
                <li key={code}>{label}</li>
              ))}
            </Box>
          )}
        </li>
      ))}
    </Box>
  );
}
