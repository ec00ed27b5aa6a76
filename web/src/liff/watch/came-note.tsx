import { useHere } from '../asking/here.tsx';
import { CallButton } from '../controls/call-button.tsx';
import { Notice } from '../controls/notice.tsx';
import { frame } from '../text/frame.ts';
import { watch as say } from '../text/watch.ts';
import type { Came } from './watching.ts';

interface CameNoteProps {
  came: Came;
  text?: string;
}

/** Why a registration as family came to nothing, and whom to call where trying again does not help. */
export function CameNote({ came, text = say.came[came] }: CameNoteProps) {
  const { municipality } = useHere();
  return (
    <>
      <Notice is="error">{text}</Notice>
      {(came === 'locked' || came === 'full') && (
        <CallButton number={municipality.deskPhone}>{frame.call(municipality.desk)}</CallButton>
      )}
    </>
  );
}
