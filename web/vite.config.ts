import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = import.meta.dirname;
const source = (name: string) => resolve(here, 'src', name);

/**
 * The staff console, and the pages that open inside LINE. `--mode emulators` builds them for the emulators and the LINE
 * simulator of one machine; the sources know no difference.
 */
export default defineConfig(({ mode }) => ({
  root: here,
  plugins: [react()],
  resolve: {
    alias:
      mode === 'emulators'
        ? {
            './place.deployed.ts': source('backend/place.emulators.ts'),
            './line/line.deployed.ts': source('liff/line/line.simulator.ts'),
          }
        : {},
  },
  build: {
    outDir: resolve(here, 'dist'),
    emptyOutDir: true,
    rolldownOptions: { input: { index: resolve(here, 'index.html'), liff: resolve(here, 'liff.html') } },
    // Hundreds of font slices, of which a browser loads the few it needs: none of them belongs into the style sheet.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_000,
  },
}));
