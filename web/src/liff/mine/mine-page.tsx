import type { LiffAnswer } from 'functions/contract/liff.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import type { ReactElement } from 'react';
import { useAddress } from '../address.tsx';
import { useAsked } from '../asking/asking.ts';
import { IsOld } from '../controls/is-old.ts';
import { Loaded } from '../controls/loaded.tsx';
import { Page } from '../controls/page.tsx';
import { NotFound } from '../not-found.tsx';
import { mine as say } from '../text/mine.ts';
import { Answers } from './answers.tsx';
import { ChangeAnswer } from './change-answer.tsx';
import { Invite } from './invite.tsx';
import { Menu } from './menu.tsx';
import { NotRegistered } from './not-registered.tsx';
import { PauseScreen } from './pause-screen.tsx';
import { SendTimes } from './send-times.tsx';
import { TryOut } from './try-out.tsx';
import { Watchers } from './watchers.tsx';
import { Withdraw } from './withdraw.tsx';
import { Withdrawn } from './withdrawn.tsx';

export type Mine = LiffAnswer<'mine.read'>;

/** A subject's own page: a menu, and a screen for each of its lines. */
export function MinePage() {
  const query = useAsked('mine.read', {});
  const { parts } = useAddress();
  if (parts[1] === 'withdrawn') return <Withdrawn />;
  if (query.error instanceof Refusal && query.error.code === 'not-registered') return <NotRegistered />;
  if (query.data !== undefined) {
    return <IsOld value={query.error !== null}>{screen(parts, query.data)}</IsOld>;
  }
  return (
    <Page title={say.title}>
      <Loaded query={query}>{() => null}</Loaded>
    </Page>
  );
}

function screen([, at, id]: string[], mine: Mine): ReactElement {
  switch (at) {
    case undefined:
      return <Menu mine={mine} />;
    case 'answers':
      return id === undefined ? (
        <Answers mine={mine} />
      ) : (
        <ChangeAnswer key={id} mine={mine} questionId={id} />
      );
    case 'watchers':
      return <Watchers mine={mine} />;
    case 'invite':
      return <Invite />;
    case 'pause':
      return <PauseScreen mine={mine} />;
    case 'send-time':
      return <SendTimes mine={mine} />;
    case 'try':
      return <TryOut />;
    case 'withdraw':
      return <Withdraw />;
    default:
      return <NotFound />;
  }
}
