import { lazy, Suspense } from 'react';
import { useAddress } from '../address.tsx';
import { useAsked } from '../asking/asking.ts';
import { CopyText } from '../controls/copy-text.tsx';
import { Loaded } from '../controls/loaded.tsx';
import { Page } from '../controls/page.tsx';
import { Waiting } from '../controls/waiting.tsx';
import { mine as say } from '../text/mine.ts';

const QRCode = lazy(async () => ({ default: (await import('qrcode.react')).QRCodeSVG }));

/** What the family needs to watch me: a sign for whoever sits beside me, a text for whoever does not. */
export function Invite() {
  const { back } = useAddress();
  const query = useAsked('mine.invitation', {});
  return (
    <Page title={say.invite} onBack={() => back('/mine')}>
      <Loaded query={query}>
        {({ url, forward }) => (
          <>
            <p>{say.inviteHow}</p>
            <div className="qr">
              <Suspense fallback={<Waiting />}>
                <QRCode value={url} size={256} marginSize={4} title={say.inviteSign} role="img" />
              </Suspense>
            </div>
            <p>{say.inviteText}</p>
            <CopyText text={forward} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
