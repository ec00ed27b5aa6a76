import { expect, test } from 'vitest';
import { missingForPlatforms } from './platforms.ts';

const esbuild = {
  version: '1.0.0',
  optionalDependencies: {
    '@esbuild/linux-x64': '1.0.0',
    '@esbuild/darwin-arm64': '1.0.0',
    '@esbuild/win32-x64': '1.0.0',
    '@esbuild/aix-ppc64': '1.0.0',
  },
};

test('a lock file that holds every part for our platforms is complete', () => {
  const packages = {
    '': {},
    'node_modules/esbuild': esbuild,
    'node_modules/@esbuild/linux-x64': {},
    'node_modules/esbuild/node_modules/@esbuild/darwin-arm64': {},
    'node_modules/@esbuild/win32-x64': {},
  };
  expect(missingForPlatforms({ packages })).toEqual([]);
});

test('a part that is missing for one of our platforms is named', () => {
  const packages = {
    'node_modules/esbuild': esbuild,
    'node_modules/@esbuild/linux-x64': {},
    'node_modules/@esbuild/win32-x64': {},
  };
  expect(missingForPlatforms({ packages })).toEqual([
    'package-lock.json: @esbuild/darwin-arm64 is missing, which node_modules/esbuild needs on that platform.',
  ]);
});
