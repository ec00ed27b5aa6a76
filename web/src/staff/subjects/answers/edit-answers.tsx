import type { FormReply } from 'functions/domain/registration/form.ts';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../ui/notify.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { useAsked, useChange, useSentence } from '../../asking.ts';
import { Loaded } from '../../loaded.tsx';
import { AnswersForm } from './answers-form.tsx';

/** What somebody registered, to be corrected; what was saved can be taken back as long as nobody else has changed it. */
export function EditAnswers({ subjectId, onDone }: { subjectId: string; onDone: () => void }) {
  const { t } = useTranslation('answers');
  const read = useAsked('answers.read', { subjectId });
  const correct = useChange('answers.correct');
  const notify = useNotify();
  const sentence = useSentence();

  const undo = async (replies: Record<string, FormReply>, revision: number) => {
    try {
      const { problems } = await correct.mutateAsync({ subjectId, revision, replies });
      if (Object.keys(problems).length > 0) notify(t('notUndone'), { severity: 'error' });
      else notify(t('undone'));
    } catch (error) {
      if (error instanceof Error) notify(sentence(error, 'saving'), { severity: 'error' });
    }
  };
  const saved = (before: Record<string, FormReply>, revision: number) => {
    notify(t('saved'), { undo: () => void undo(before, revision) });
    onDone();
  };
  return (
    <Loaded query={read} skeleton={<SkeletonRows rows={6} />}>
      {(data) => <AnswersForm subjectId={subjectId} read={data} onSaved={saved} onLeave={onDone} />}
    </Loaded>
  );
}
