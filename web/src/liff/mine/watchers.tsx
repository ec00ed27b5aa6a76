import { useAddress } from '../address.tsx';
import { useChange } from '../asking/asking.ts';
import { notSent } from '../asking/sentence.ts';
import { Button } from '../controls/button.tsx';
import { ConfirmedButton } from '../controls/confirmed-button.tsx';
import { Notice } from '../controls/notice.tsx';
import { Page } from '../controls/page.tsx';
import { mine as say } from '../text/mine.ts';
import type { Mine } from './mine-page.tsx';

/** Who watches me; each can be taken off. */
export function Watchers({ mine }: { mine: Mine }) {
  const { go, back } = useAddress();
  const remove = useChange('mine.removeWatcher');
  return (
    <Page title={say.watchers} onBack={() => back('/mine')}>
      {remove.isSuccess && <Notice is="good">{say.removed}</Notice>}
      {remove.error && <Notice is="error">{notSent(remove.error)}</Notice>}
      {mine.watchers.length === 0 && <p>{say.watchersNone}</p>}
      <ul className="stack">
        {mine.watchers.map(({ since, name, isConfirmed }) => (
          <li key={since} className="card">
            <h2>{say.name(name)}</h2>
            <p className="soft">{isConfirmed ? say.confirmed : say.unconfirmed}</p>
            <ConfirmedButton
              button={say.remove}
              label={say.removeWhom(name)}
              title={say.removeTitle(name)}
              text={say.removeText(name)}
              yes={say.remove}
              no={say.keep}
              busy={remove.isPending}
              onYes={(close) => remove.mutate({ since }, { onSuccess: close })}
            />
          </li>
        ))}
      </ul>
      <Button onPress={() => go('/mine/invite')}>{say.invite}</Button>
    </Page>
  );
}
