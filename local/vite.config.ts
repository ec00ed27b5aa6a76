import { resolve } from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** The page of the LINE simulator; `local/line` serves what this builds. */
export default defineConfig({
  root: resolve(here, 'phones'),
  // Hundreds of font slices, of which a browser loads the few it needs: none of them belongs into the style sheet.
  build: { outDir: resolve(here, 'dist/phones'), emptyOutDir: true, assetsInlineLimit: 0 },
  plugins: [react()],
});
