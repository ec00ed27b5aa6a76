import { useState } from 'react';
import { useAddress } from '../address.tsx';
import { useChange } from '../asking/asking.ts';
import { notSent } from '../asking/sentence.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { Page } from '../controls/page.tsx';
import { mine as say } from '../text/mine.ts';
import { day } from '../text/when.ts';
import { daysLater } from './days-later.ts';
import type { Mine } from './mine-page.tsx';
import { PauseForm } from './pause-form.tsx';

/** The pause there is, its end, and the form for another one or for other days. */
export function PauseScreen({ mine: { pause, pauseDays } }: { mine: Mine }) {
  const { back } = useAddress();
  const [isChanging, setChanging] = useState(false);
  const [came, setCame] = useState<string | null>(null);
  const end = useChange('mine.endPause');
  const isAsked = pause === null || isChanging;
  return (
    <Page title={say.pause} onBack={() => back('/mine')}>
      {came !== null && <Notice is="good">{came}</Notice>}
      {pause && (
        <div className="card">
          <h2>{say.pauseDays(day(pause.from), day(pause.through))}</h2>
          <p>{say.pauseNext(day(daysLater(pause.through, 1)))}</p>
          {end.error && <Notice is="error">{notSent(end.error)}</Notice>}
          <Button
            busy={end.isPending}
            onPress={() =>
              end.mutate(
                {},
                {
                  onSuccess() {
                    setChanging(false);
                    setCame(say.pauseEnded);
                  },
                },
              )
            }
          >
            {say.pauseEnd}
          </Button>
          {!isChanging && pauseDays && <Button onPress={() => setChanging(true)}>{say.pauseChange}</Button>}
        </div>
      )}
      {pauseDays === null && <p>{say.pauseOver}</p>}
      {isAsked && pauseDays && (
        <PauseForm
          key={pause && `${pause.from}.${pause.through}`}
          pause={pause}
          pauseDays={pauseDays}
          onSaved={() => {
            setChanging(false);
            setCame(say.pauseSaved);
          }}
        />
      )}
    </Page>
  );
}
