import { useAddress } from '../address.tsx';
import { useAsked } from '../asking/asking.ts';
import { AddFriend } from '../controls/add-friend.tsx';
import { Button } from '../controls/button.tsx';
import { Loaded } from '../controls/loaded.tsx';
import { Notice } from '../controls/notice.tsx';
import { Page } from '../controls/page.tsx';
import { family as say } from '../text/family.ts';
import { labelText } from './label.ts';
import { StateNote } from './state-note.tsx';

/** Whom one watches: who is in need first. */
export function FamilyPage() {
  const { go, hash } = useAddress();
  const query = useAsked('family.read', {});
  return (
    <Page title={say.title}>
      {hash === 'stopped' && <Notice is="good">{say.stopped}</Notice>}
      <AddFriend />
      <Loaded query={query}>
        {({ subjects }) =>
          subjects.length === 0 ? (
            <>
              <p>{say.none}</p>
              <p>{say.noneHow}</p>
            </>
          ) : (
            <ul className="stack">
              {subjects.map(({ subjectId, label, ...standing }) => (
                <li key={subjectId} className="card">
                  <h2>{labelText(label)}</h2>
                  <StateNote {...standing} />
                  <Button
                    look="main"
                    label={say.openWhose(labelText(label))}
                    onPress={() => go(`/family/${subjectId}`)}
                  >
                    {say.open}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Button onPress={() => go('/watch')}>{say.add}</Button>
    </Page>
  );
}
