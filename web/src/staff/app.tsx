import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router-dom';
import { BackendContext, useSignedIn, type Backend } from '../backend/backend.tsx';
import { ConfirmProvider } from '../ui/confirm.tsx';
import { NotifyProvider } from '../ui/notify.tsx';
import { ChoosePassword, passwordCodeIn } from './choose-password.tsx';
import { Opening } from './opening.tsx';
import { newQueryClient } from './query-client.ts';
import { router } from './routes.tsx';
import { SignInPage } from './sign-in-page.tsx';

/** The staff console. Signing in happens in place: the address that was asked for is shown afterwards. */
export function App({ backend }: { backend: Backend }) {
  return (
    <BackendContext value={backend}>
      <Gate />
    </BackendContext>
  );
}

function Gate() {
  const who = useSignedIn();
  const [code, setCode] = useState(() => passwordCodeIn(window.location));
  if (code !== null) {
    const goOn = () => {
      void router.navigate('/', { replace: true });
      setCode(null);
    };
    return <ChoosePassword code={code} onDone={goOn} />;
  }
  if (who === 'opening') return <Opening />;
  if (who === 'nobody') return <SignInPage />;
  return <Pages key={who.uid} />;
}

/** What one person has read is forgotten when they sign out. */
function Pages() {
  const [client] = useState(newQueryClient);
  return (
    <QueryClientProvider client={client}>
      <NotifyProvider>
        <ConfirmProvider>
          <RouterProvider router={router} />
        </ConfirmProvider>
      </NotifyProvider>
    </QueryClientProvider>
  );
}
