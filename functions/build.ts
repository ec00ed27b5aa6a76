import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

const home = import.meta.dirname;

/** zod brings its error messages in fifty languages; nobody reads them here, and every cold start would load them. */
const withoutLocales: Plugin = {
  name: 'without-locales',
  setup({ onLoad }) {
    onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: 'export {}' }));
  },
};

/**
 * Bundles src/index.ts into `outdir`/index.js (default functions/lib), emptying the folder first.
 * One file with only firebase-admin and firebase-functions left to install is what makes this folder deployable
 * out of a workspace, and what makes a cold start short. Throws when the sources do not compile.
 */
export async function buildFunctions(outdir = path.join(home, 'lib')): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  await build({
    entryPoints: [path.join(home, 'src/index.ts')],
    outfile: path.join(outdir, 'index.js'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    external: ['firebase-admin', 'firebase-functions'],
    plugins: [withoutLocales],
    sourcemap: true,
    sourcesContent: false,
    // Bundled CommonJS packages call require('node:…'), which an ES module does not have.
    banner: {
      js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
    },
    logLevel: 'warning',
  });
}

if (import.meta.main) await buildFunctions();
