import { runSteps } from './verify/run-steps.ts';
import { browserSteps, buildSteps, fastSteps, wholeSteps } from './verify/steps.ts';

// npm run check = `check`: everything that takes seconds. npm test = `all`: the same, then everything on a running town.
const whole = process.argv[2] === 'all';
if (!whole && process.argv[2] !== 'check') {
  console.error('Usage: node local/bootstrap.mjs local/verify.ts check|all');
  process.exit(2);
}

const results = await runSteps(fastSteps, { atOnce: 2 });
if (whole) {
  results.push(...(await runSteps(buildSteps, { atOnce: 1 })));
  results.push(...(await runSteps(wholeSteps, { atOnce: 2 })));
  results.push(...(await runSteps(browserSteps, { atOnce: 1 })));
}

const failed = results.filter(({ code }) => code !== 0);
if (failed.length > 0) console.log(`\nNot in order: ${failed.map(({ name }) => name).join(', ')}`);
if (whole) {
  const sum = (count: 'passed' | 'failed') => results.reduce((all, { tests }) => all + tests[count], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}
process.exitCode = failed[0]?.code ?? 0;
