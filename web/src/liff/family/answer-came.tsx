import { useEffect, useRef } from 'react';
import { useChange } from '../asking/asking.ts';
import { notSent } from '../asking/sentence.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { family as say } from '../text/family.ts';
import type { Came } from './answer-alert.tsx';

const REASONS = ['forgot', 'out', 'hospital', 'phone', 'unwell', 'other'] as const;

/** What came of an answer; after a good end, why there was silence is one press more. */
export function AnswerCame({ alertId, answer, came }: Came) {
  const explain = useChange('family.explainAlert');
  const ended = answer === 'safe' && came === 'done';
  // The button that was pressed may be gone by now, and stood further down.
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.focus(), [answer, came]);
  return (
    <div ref={here} tabIndex={-1} className="stack">
      <Notice is="good">{say.came[came === 'done' ? answer : came]}</Notice>
      {explain.isSuccess && <Notice is="good">{say.whyNoted}</Notice>}
      {ended && !explain.isSuccess && (
        <section className="card" aria-labelledby="why">
          <h2 id="why">{say.why}</h2>
          {explain.error && <Notice is="error">{notSent(explain.error)}</Notice>}
          {REASONS.map((reason) => (
            <Button key={reason} busy={explain.isPending} onPress={() => explain.mutate({ alertId, reason })}>
              {say.reasons[reason]}
            </Button>
          ))}
        </section>
      )}
    </div>
  );
}
