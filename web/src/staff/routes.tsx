import { createBrowserRouter } from 'react-router-dom';
import { CannotOpen } from './cannot-open.tsx';
import { NotFound } from './not-found.tsx';
import { Opening } from './opening.tsx';
import { pages } from './pages.ts';
import { Shell } from './shell.tsx';

/** Every address of the console. */
export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <CannotOpen />,
    hydrateFallbackElement: <Opening />,
    children: [
      ...pages.map(({ path, load }) => ({ path, lazy: async () => ({ Component: await load() }) })),
      { path: '*', element: <NotFound /> },
    ],
  },
]);
