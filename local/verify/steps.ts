import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Step {
  name: string;
  /** Arguments of one Node process after another, from the root of the repository; the first failure ends the step. */
  commands: string[][];
  /** It is vitest, and its tests are counted. */
  isTest?: true;
}

const root = path.resolve(import.meta.dirname, '../..');

const types = ['functions', 'functions/src/domain', 'web', 'local', 'local/phones'];

/** What `npm run check` does: seconds, nothing built, nothing listening. */
export const fastSteps: Step[] = [
  tests('unit'),
  { name: 'lock files', commands: [['local/verify/lock-files.ts']] },
  { name: 'format', commands: [tool('prettier', '--check', '--log-level', 'warn', '.')] },
  { name: 'lint', commands: [tool('oxlint')] },
  { name: 'types', commands: types.map((folder) => tool('typescript', '-p', folder)) },
  { name: 'unused code', commands: [tool('knip')] },
];

/** What the tests on a running town need, built as `npm start` builds it. */
export const buildSteps: Step[] = [
  {
    name: 'builds',
    commands: [['--input-type=module', '--eval', "await (await import('./local/builds.ts')).buildAll()"]],
  },
];

/** On a running town. Each waits half of its time, and takes one of two cores. */
export const wholeSteps: Step[] = [tests('integration'), tests('scenarios')];

/** A browser and a town fill a machine of two cores. */
export const browserSteps: Step[] = [tests('browser')];

/** Takes the pictures of the console (npm run pictures). */
export const picturesStep: Step = tests('browser', 'local/browser/console.test.ts');

function tests(project: string, ...files: string[]): Step {
  return {
    name: `${project} tests`,
    commands: [tool('vitest', 'run', '--project', project, '--passWithNoTests', ...files)],
    isTest: true,
  };
}

/** The command line tool of a package, started without its wrapper in .bin, which differs between systems. */
function tool(name: string, ...args: string[]): string[] {
  const folder = path.join('node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0] ?? name);
  return [path.join(folder, file), ...args];
}
