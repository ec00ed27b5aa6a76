import { useAddress } from '../address.tsx';
import { AddFriend } from '../controls/add-friend.tsx';
import { Button } from '../controls/button.tsx';
import { NumberCard } from '../controls/number-card.tsx';
import { Page } from '../controls/page.tsx';
import { mine as say } from '../text/mine.ts';
import { clock, day } from '../text/when.ts';
import type { Mine } from './mine-page.tsx';

/** What there is, each line with how it stands. */
export function Menu({ mine }: { mine: Mine }) {
  const { go } = useAddress();
  const { registrationNumber, watchers, pause, sendTime } = mine;
  const lines = [
    { at: 'invite', name: say.invite, now: null },
    { at: 'watchers', name: say.watchers, now: say.watchersCount(watchers.length) },
    {
      at: 'pause',
      name: say.pause,
      now: pause ? say.pauseDays(day(pause.from), day(pause.through)) : say.pauseNone,
    },
    { at: 'send-time', name: say.sendTime, now: say.sendTimeNow(clock(sendTime)) },
    { at: 'answers', name: say.answers, now: null },
    { at: 'try', name: say.tryOut, now: null },
    { at: 'withdraw', name: say.withdraw, now: null },
  ];
  return (
    <Page title={say.title}>
      <AddFriend />
      <NumberCard title={say.number} number={registrationNumber} />
      <ul className="stack-close">
        {lines.map(({ at, name, now }) => (
          <li key={at}>
            <Button onPress={() => go(`/mine/${at}`)}>
              <span>
                {name}
                {now !== null && <span className="button-now">{now}</span>}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
