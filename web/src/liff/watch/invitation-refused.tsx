import { Button } from '../controls/button.tsx';
import { Page } from '../controls/page.tsx';
import { frame } from '../text/frame.ts';
import { watch as say } from '../text/watch.ts';
import { CameNote } from './came-note.tsx';
import type { Came } from './watching.ts';

interface InvitationRefusedProps {
  came: Came;
  onBack(): void;
  onAgain(): void;
}

/** Why a registration by invitation came to nothing: whoever was invited never had a number to type. */
export function InvitationRefused({ came, onBack, onAgain }: InvitationRefusedProps) {
  return (
    <Page title={say.title} onBack={onBack}>
      <CameNote came={came} {...(came === 'no-match' && { text: say.invitationNoMatch })} />
      <Button look="main" onPress={onAgain}>
        {frame.again}
      </Button>
    </Page>
  );
}
