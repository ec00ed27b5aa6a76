import { useAddress } from '../address.tsx';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { Page } from '../controls/page.tsx';
import { mine as say } from '../text/mine.ts';
import type { Mine } from './mine-page.tsx';

/** What was registered, each line with its 「直す」. */
export function Answers({ mine }: { mine: Mine }) {
  const { go, back, hash } = useAddress();
  return (
    <Page title={say.answers} onBack={() => back('/mine')}>
      {hash === 'changed' && <Notice is="good">{say.changed}</Notice>}
      <p>{say.answersHow}</p>
      <dl className="stack">
        {mine.answers.map(({ question, answer, canChange }) => (
          <div key={question.id} className="card">
            <dt className="soft">{question.ask}</dt>
            <dd className="lines strong">{answer?.shown ?? say.noAnswer}</dd>
            {canChange && (
              <dd>
                <Button
                  small
                  label={say.changeWhich(question.ask)}
                  onPress={() => go(`/mine/answers/${question.id}`)}
                >
                  {say.change}
                </Button>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Page>
  );
}
