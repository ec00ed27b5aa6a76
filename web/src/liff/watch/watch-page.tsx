import { useState } from 'react';
import { useAddress } from '../address.tsx';
import { InvitationRefused } from './invitation-refused.tsx';
import { InvitationScreen } from './invitation-screen.tsx';
import { Linked } from './linked.tsx';
import { NumberScreen } from './number-screen.tsx';
import { VerifyScreen } from './verify-screen.tsx';
import type { About, Came, VerifyingQuestion } from './watching.ts';

type Stage =
  | { at: 'whom'; came: Came | null }
  | { at: 'question'; about: About; question: VerifyingQuestion }
  | { at: 'linked'; subjectId: string };

/** Begins to watch somebody: their number, or the invitation they showed; then the answer to the question about them. */
export function WatchPage({ invitation }: { invitation: string | undefined }) {
  const { back } = useAddress();
  const [stage, setStage] = useState<Stage>({ at: 'whom', came: null });
  const onQuestion = (about: About, question: VerifyingQuestion) =>
    setStage({ at: 'question', about, question });
  const begin = () => setStage({ at: 'whom', came: null });
  const toFamily = () => back('/family');
  const onRefused = (came: Came) => setStage({ at: 'whom', came });
  switch (stage.at) {
    case 'whom':
      if (invitation !== undefined) {
        return stage.came === null ? (
          <InvitationScreen invitation={invitation} onQuestion={onQuestion} onRefused={onRefused} />
        ) : (
          <InvitationRefused came={stage.came} onBack={toFamily} onAgain={begin} />
        );
      }
      return (
        <NumberScreen came={stage.came} onBack={toFamily} onQuestion={onQuestion} onRefused={onRefused} />
      );
    case 'question':
      return (
        <VerifyScreen
          about={stage.about}
          question={stage.question}
          // By an invitation nothing was typed to go back to.
          onBack={invitation === undefined ? begin : toFamily}
          onLinked={(subjectId) => setStage({ at: 'linked', subjectId })}
          onRefused={onRefused}
        />
      );
    case 'linked':
      return <Linked subjectId={stage.subjectId} />;
  }
}
