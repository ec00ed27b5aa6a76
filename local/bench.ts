import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildAll } from './builds.ts';
import { bundleStart } from './budgets/bundle-start.ts';
import { openDatabase } from './budgets/database.ts';
import { firstLoads } from './budgets/first-load.ts';
import { searchCost, roundCost, tapCost } from './budgets/measured.ts';

/** npm run bench: the budgets of design.md §6 – exact counts, and ratios taken within one run. */
const { values } = parseArgs({ options: { json: { type: 'string' } } });

await buildAll();
const database = await openDatabase();
const rows = [
  await roundCost(database, 1_000),
  await roundCost(database, 10_000),
  await tapCost(database),
  await searchCost(database, 10_000, 20),
  await bundleStart(),
  ...(await firstLoads()),
];
await database.close();

console.table(
  rows.map(({ what, measured, budget, kept }) => ({ what, measured, budget, kept: kept ? 'yes' : 'NO' })),
);
if (values.json) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
