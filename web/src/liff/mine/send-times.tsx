import { useState } from 'react';
import { useAddress } from '../address.tsx';
import { useChange } from '../asking/asking.ts';
import { notSent } from '../asking/sentence.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { Options } from '../controls/options.tsx';
import { Page } from '../controls/page.tsx';
import { frame } from '../text/frame.ts';
import { mine as say } from '../text/mine.ts';
import { clock } from '../text/when.ts';
import type { Mine } from './mine-page.tsx';

/** When the daily message comes, among the times that are offered. */
export function SendTimes({ mine: { sendTime, sendTimes } }: { mine: Mine }) {
  const { back } = useAddress();
  const own = sendTimes.find((each) => each.own)?.waveId ?? '';
  const [chosen, setChosen] = useState(own);
  const choose = useChange('mine.chooseSendTime');
  return (
    <Page title={say.sendTime} onBack={() => back('/mine')}>
      {choose.isSuccess && chosen === own && <Notice is="good">{say.sendTimeSaved(clock(sendTime))}</Notice>}
      {choose.error && <Notice is="error">{notSent(choose.error)}</Notice>}
      {sendTimes.length === 1 ? (
        <>
          <p>{say.sendTimeNow(clock(sendTime))}</p>
          <p>{say.sendTimeOne}</p>
        </>
      ) : (
        <>
          <Options
            legend={say.sendTimeHow}
            options={sendTimes.map(({ waveId, time }) => ({ code: waveId, label: clock(time) }))}
            chosen={[chosen]}
            onChoose={([waveId = own]) => setChosen(waveId)}
          />
          <Button look="main" busy={choose.isPending} onPress={() => choose.mutate({ waveId: chosen })}>
            {choose.isPending ? frame.sending : say.sendTimeSave}
          </Button>
        </>
      )}
    </Page>
  );
}
