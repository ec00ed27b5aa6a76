import { useEffect } from 'react';
import { useAddress } from './address.tsx';
import { useAsked } from './asking/asking.ts';
import { Button } from './controls/button.tsx';
import { Loaded } from './controls/loaded.tsx';
import { Page } from './controls/page.tsx';
import { frame } from './text/frame.ts';

/** Where no page is named: what somebody is here for is known, or they choose it. */
export function HomePage() {
  const { go, replace } = useAddress();
  const query = useAsked('me.read', {});
  const { isSubject, isRegistering, watching = 0 } = query.data ?? {};
  const known = isSubject ? '/mine' : watching > 0 ? '/family' : isRegistering ? '/register' : null;
  useEffect(() => {
    if (known !== null) replace(known);
  }, [known, replace]);
  return (
    <Page title={frame.home}>
      <Loaded query={query}>
        {() => (
          <>
            <Button look="main" onPress={() => go('/register')}>
              {frame.register}
            </Button>
            <Button onPress={() => go('/watch')}>{frame.watch}</Button>
          </>
        )}
      </Loaded>
    </Page>
  );
}
