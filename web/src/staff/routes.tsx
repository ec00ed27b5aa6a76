import { createBrowserRouter } from 'react-router-dom';
import { CannotOpen } from './cannot-open.tsx';
import { NotFound } from './not-found.tsx';
import { Opening } from './opening.tsx';
import { Shell } from './shell.tsx';

/** Every address of the console. A page is loaded when it is first opened. */
export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <CannotOpen />,
    hydrateFallbackElement: <Opening />,
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('./today/today-page.tsx')).TodayPage }),
      },
      { path: '*', element: <NotFound /> },
    ],
  },
]);
