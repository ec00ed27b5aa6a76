import { createContext } from 'react';

/** Whether what a page shows was read before and could not be read anew; the page says so beneath its title. */
export const IsOld = createContext(false);
