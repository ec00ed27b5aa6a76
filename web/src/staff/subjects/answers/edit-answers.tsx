import type { MadeRevision } from 'functions/domain/revision.ts';
import type { FormReply } from 'functions/domain/registration/form.ts';
import { useTranslation } from 'react-i18next';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { useAsked, useChange } from '../../asking.ts';
import { Loaded } from '../../loaded.tsx';
import { useOfferUndo } from '../../use-offer-undo.ts';
import { AnswersForm } from './answers-form.tsx';

/** What somebody registered, to be corrected; what was saved can be taken back as long as nobody else has changed it. */
export function EditAnswers({ subjectId, onDone }: { subjectId: string; onDone: () => void }) {
  const { t } = useTranslation('answers');
  const read = useAsked('answers.read', { subjectId });
  const correct = useChange('answers.correct');
  const offerUndo = useOfferUndo();
  const saved = (before: Record<string, FormReply>, revision: MadeRevision) => {
    offerUndo({
      saved: t('saved'),
      revision,
      takeBack: (made) => correct.mutateAsync({ subjectId, revision: made, replies: before }),
      isRefused: ({ problems }) => Object.keys(problems).length > 0,
    });
    onDone();
  };
  return (
    <Loaded query={read} skeleton={<SkeletonRows rows={6} />}>
      {(data) => <AnswersForm subjectId={subjectId} read={data} onSaved={saved} onLeave={onDone} />}
    </Loaded>
  );
}
