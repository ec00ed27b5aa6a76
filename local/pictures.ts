import { buildSteps, picturesStep } from './verify/steps.ts';
import { runSteps } from './verify/run-steps.ts';

// npm run pictures: every page of the console, wide and narrow, as docs/images/console-*.png. The browser tests take them.
process.env['PICTURES'] = 'yes';
const results = await runSteps([...buildSteps, picturesStep], { atOnce: 1 });
process.exitCode = results.find(({ code }) => code !== 0)?.code ?? 0;
