import { ThemeProvider, createTheme } from '@mui/material/styles';
import { QueryClientProvider } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import type { Role } from 'functions/domain/staff.ts';
import type { ReactElement } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { BackendContext } from '../backend/backend.tsx';
import { MeProvider } from '../staff/me.tsx';
import { newQueryClient } from '../staff/query-client.ts';
import { ConfirmProvider } from '../ui/confirm.tsx';
import { NotifyProvider } from '../ui/notify.tsx';
import { theme } from '../ui/theme.ts';
import { aMe } from './a-me.ts';
import { fakeBackend, type Answers } from './fake-backend.ts';

// On a busy machine a dialog may need longer than the second that findBy… waits by itself.
configure({ asyncUtilTimeout: 10_000 });
// A dialog that is closed is gone at once, and what lies beneath it is there again.
const still = createTheme({ ...theme, motion: { reducedMotion: 'always' } });

interface Opening {
  role?: Role;
  /** The address it is opened at, and the pattern of it. */
  at?: string;
  path?: string;
}

/** Shows a page of the console as its frame does, to somebody with a role. Failures are not tried again. */
export function openPage(
  page: ReactElement,
  answers: Answers,
  { role = 'admin', at = '/', path = '*' }: Opening = {},
) {
  const client = newQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 0 } });
  const router = createMemoryRouter([{ path, element: page }], { initialEntries: [at] });
  const shown = render(
    <ThemeProvider theme={still}>
      <BackendContext value={fakeBackend(answers)}>
        <QueryClientProvider client={client}>
          <NotifyProvider>
            <ConfirmProvider>
              <MeProvider me={aMe(role)}>
                <RouterProvider router={router} />
              </MeProvider>
            </ConfirmProvider>
          </NotifyProvider>
        </QueryClientProvider>
      </BackendContext>
    </ThemeProvider>,
  );
  return { ...shown, router };
}
