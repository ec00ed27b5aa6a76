import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = import.meta.dirname;
const place = (name: string) => resolve(here, 'src/backend', name);

/** The staff console. `--mode emulators` builds it for the emulators of one machine; the sources know no difference. */
export default defineConfig(({ mode }) => ({
  root: here,
  plugins: [react()],
  resolve: {
    alias: mode === 'emulators' ? { './place.deployed.ts': place('place.emulators.ts') } : {},
  },
  build: {
    outDir: resolve(here, 'dist'),
    emptyOutDir: true,
    // Hundreds of font slices, of which a browser loads the few it needs: none of them belongs into the style sheet.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_000,
  },
}));
