import { defineConfig } from 'vitest/config';

const everyTest = ['{functions,web,local}/**/*.test.{ts,tsx}'];
const firestore = ['{functions,local}/**/*.emulator.test.ts'];
const scenarios = ['local/scenarios/**/*.test.ts'];
const browser = ['local/browser/**/*.test.ts'];
const never = ['**/node_modules/**', '**/dist/**', '**/lib/**'];

// The Google libraries otherwise look for a Google Cloud machine around them, which takes seconds.
const env = { METADATA_SERVER_DETECTION: 'none' };
// Each stands on one running town: its stories come one after the other, in one process.
const oneTown = {
  env,
  globalSetup: 'local/stack/shared-emulators.ts',
  pool: 'forks',
  maxWorkers: 1,
  isolate: false,
  fileParallelism: false,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: everyTest,
          exclude: [...never, ...firestore, ...scenarios, ...browser],
          // Reading every module anew for every file takes four times as long as the tests.
          isolate: false,
          testTimeout: 30_000,
          unstubEnvs: true,
          restoreMocks: true,
        },
      },
      {
        test: {
          env,
          name: 'integration',
          include: firestore,
          exclude: never,
          // The scenarios run beside it.
          maxWorkers: 1,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...oneTown,
          name: 'scenarios',
          include: scenarios,
          exclude: never,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...oneTown,
          name: 'browser',
          include: browser,
          exclude: never,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
