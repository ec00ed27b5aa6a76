import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addStaff } from '../functions/src/auth/staff-accounts.ts';
import { addresses, DEMO_SIGN_IN, links } from './addresses.ts';
import { buildAll } from './builds.ts';
import { movingClock } from './clock/moving-clock.ts';
import { platform } from './platform/platform.ts';
import { channelOf } from './stack/channels.ts';
import { checkPorts } from './stack/port-check.ts';
import { ports } from './stack/ports.ts';
import { startStack, type Stack } from './stack/stack.ts';
import { DEMO, DEMO_NAME } from './town/demo-municipality.ts';
import { openTown, tenToEight, TOWN_SIZE, townWakes } from './town/open-town.ts';

/** npm start: everything on this machine, with ひだまり町 in it. Ctrl-C ends all of it. */
const { values } = parseArgs({
  options: { empty: { type: 'boolean', default: false }, subjects: { type: 'string' } },
});
const subjects = values.empty ? 0 : Number(values.subjects ?? TOWN_SIZE);
if (!Number.isInteger(subjects) || subjects < 0 || subjects > 100_000) {
  console.error('--subjects takes a whole number from 0 to 100000, e.g. npm start -- --subjects 1000');
  process.exit(2);
}

let stack: Stack | undefined;
let ending: Promise<void> | undefined;
const end = (code: number) => {
  ending ??= (async () => {
    console.log('\nStopping …');
    await stack?.close();
    process.exit(code);
  })();
};
process.on('SIGINT', () => end(0));
process.on('SIGTERM', () => end(0));

try {
  await open();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  end(1);
}

async function open(): Promise<void> {
  await step('Looking for free ports', () => checkPorts(ports));
  await step('Building functions, console and phones page', buildAll);
  const begin = tenToEight(Date.now());
  const channel = channelOf(DEMO, DEMO_NAME, 1, ports);
  const clock = movingClock(townWakes(begin, subjects), 'running');
  const log = path.join(await mkdtemp(path.join(tmpdir(), 'hidamari-')), 'emulators.log');
  const answer = platform(started, true, links(ports));
  stack = await step('Starting database, LINE, mail and the Firebase emulators', () =>
    startStack({
      ports,
      clock,
      log,
      channels: { [DEMO]: channel },
      page: path.join(import.meta.dirname, 'dist/phones'),
      extra: answer,
    }),
  );
  const running = stack;
  await step(`Filling the town with ${subjects} people`, () => openTown(running, channel, subjects, begin));
  await addStaff(running.towns, { municipalityId: DEMO, ...DEMO_SIGN_IN, role: 'admin' });
  console.log(addresses(ports, log));
  everyMinute(running);
  await running.emulators.ended;
  if (!ending) throw new Error(`The Firebase emulators ended by themselves; see ${log}`);
}

function started(): Stack {
  if (!stack) throw new Error('not everything is running yet');
  return stack;
}

/** The scheduler: in a local run nobody else fires it. A run that takes longer than a minute is not overtaken. */
function everyMinute({ time }: Stack): void {
  setInterval(() => {
    time.tick().catch((error: unknown) => console.error(`The minute failed: ${String(error)}`));
  }, 60_000).unref();
}

async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  process.stdout.write(`${what} … `);
  const done = await work();
  console.log(`${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return done;
}
