import { useState } from 'react';
import { useAddress } from '../address.tsx';
import { useAsked } from '../asking/asking.ts';
import { CallButton } from '../controls/call-button.tsx';
import { Loaded } from '../controls/loaded.tsx';
import { Page } from '../controls/page.tsx';
import { family as say } from '../text/family.ts';
import { AnswerAlert, type Came } from './answer-alert.tsx';
import { AnswerCame } from './answer-came.tsx';
import { Days } from './days.tsx';
import { Drill } from './drill.tsx';
import { labelText } from './label.ts';
import { StateNote } from './state-note.tsx';
import { Steps } from './steps.tsx';
import { StopWatching } from './stop-watching.tsx';
import { Watchers } from './watchers.tsx';

/** Somebody one watches: today, an open alert with its answers, the last days, and who else watches. */
export function SubjectPage({ subjectId }: { subjectId: string }) {
  const { back } = useAddress();
  const query = useAsked('family.subject', { subjectId });
  const [came, setCame] = useState<Came | null>(null);
  const label = query.data && labelText(query.data.label);
  return (
    <Page title={label ?? say.title} windowTitle={say.title} onBack={() => back('/family')}>
      <Loaded query={query}>
        {(subject) => (
          <>
            <StateNote {...subject} />
            {came && <AnswerCame key={`came.${came.alertId}`} {...came} />}
            {subject.phone !== null && <CallButton number={subject.phone}>{say.call}</CallButton>}
            {subject.alert && (
              <AnswerAlert key={`alert.${subject.alert.alertId}`} alert={subject.alert} onCame={setCame} />
            )}
            {subject.steps.length > 0 && <Steps steps={subject.steps} />}
            <Days days={subject.days} />
            <Watchers watchers={subject.watchers} />
            <Drill subjectId={subjectId} latest={subject.drill} />
            <StopWatching
              subjectId={subjectId}
              label={labelText(subject.label)}
              alertId={subject.alert?.alertId}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}
