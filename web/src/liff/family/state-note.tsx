import type { LiffAnswer } from 'functions/contract/liff.ts';
import { useHere } from '../asking/here.tsx';
import { family as say } from '../text/family.ts';
import { day, dayAndTime } from '../text/when.ts';

type Standing = Pick<LiffAnswer<'family.subject'>, 'state' | 'lastReportAt' | 'pause'>;

const LOOKS: Record<Standing['state'], { sign: string; look: string }> = {
  help: { sign: '！', look: 'notice-error' },
  silence: { sign: '！', look: 'notice-care' },
  waiting: { sign: '…', look: '' },
  answered: { sign: '○', look: 'notice-good' },
  scheduled: { sign: '…', look: '' },
  paused: { sign: '－', look: '' },
  blocked: { sign: '！', look: 'notice-care' },
  unlinked: { sign: '－', look: '' },
};

/** How it stands with somebody today, in words. */
export function StateNote({ state, lastReportAt, pause }: Standing) {
  const { municipality } = useHere();
  const { sign, look } = LOOKS[state];
  return (
    <div className={`notice ${look}`}>
      <p className="strong">
        <span aria-hidden="true">{sign} </span>
        {say.states[state]}
      </p>
      {pause && <p>{say.pause(day(pause.from), day(pause.through))}</p>}
      <p>
        {lastReportAt === null
          ? say.neverReported
          : say.lastReport(dayAndTime(lastReportAt, municipality.timeZone))}
      </p>
    </div>
  );
}
