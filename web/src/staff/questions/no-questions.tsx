import Button from '@mui/material/Button';
import type { DraftQuestion, Sketch } from 'functions/domain/registration/draft.ts';
import type { KindsAsked } from 'functions/domain/registration/publishing.ts';
import { readyMade } from 'functions/domain/registration/ready-made.ts';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty.tsx';
import { fitting } from './sketch-changes.ts';

interface NoQuestionsProps {
  sketch: Sketch;
  kinds: KindsAsked;
  onAdd: (questions: DraftQuestion[]) => void;
}

/** A draft without a question: how to begin. */
export function NoQuestions({ sketch, kinds, onAdd }: NoQuestionsProps) {
  const { t } = useTranslation('questions');
  return (
    <Empty
      text={t('empty.text')}
      action={
        <Button variant="contained" onClick={() => onAdd(fitting(readyMade('standard'), sketch, kinds))}>
          {t('empty.standard')}
        </Button>
      }
    />
  );
}
