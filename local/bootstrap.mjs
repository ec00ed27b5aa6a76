// Runs a TypeScript file of this repository on a machine that has nothing but Node.js and npm:
//   node local/bootstrap.mjs <script.ts> [arguments…]
// Plain JavaScript without packages, because it is what installs the packages.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';

const [script, ...args] = process.argv.slice(2);
if (script === undefined) fail('Usage: node local/bootstrap.mjs <script.ts> [arguments…]');
if (majorOf(process.versions.node) < 20) {
  fail(`This is Node.js ${process.versions.node}, and 20 or newer is needed. Get it from https://nodejs.org`);
}
if (!isInstalled()) install();
run(nodeForTypeScript(), [script, ...args]);

/** npm notes what it installed in node_modules/.package-lock.json, as its last step. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const found = packagesIn('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([where, { version, link, optional, peer }]) => {
    if (!where.includes('node_modules/')) return true;
    const there = found[where];
    // An optional package may be meant for another platform.
    return there === undefined
      ? optional === true || peer === true
      : there.version === version && there.link === link;
  });
}

function packagesIn(lockFile) {
  const file = path.join(root, lockFile);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

function install() {
  console.log('Installing the packages of package-lock.json: npm ci, about a minute.');
  const npm = process.env.npm_execpath ?? '';
  const options = ['ci', '--no-audit', '--no-fund'];
  const { status } = npm.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', options, { cwd: root, stdio: 'inherit', shell: windows });
  if (status !== 0) {
    fail(
      'npm ci failed, see above. It needs the network, or a filled npm cache; the start may simply be repeated.\n' +
        'If it says that package.json and package-lock.json differ, run "npm install" once.',
    );
  }
}

/** Node 24 runs TypeScript as it is; the npm package "node" brings it where the machine has another one. */
function nodeForTypeScript() {
  const packaged = path.join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');
  if (existsSync(packaged)) return packaged;
  if (majorOf(process.versions.node) >= 24) return process.execPath;
  return fail(
    `There is no packaged Node.js 24 for ${process.platform} ${process.arch}. ` +
      `Install Node.js 24 or newer yourself (this is ${process.versions.node}) and start again.`,
  );
}

function run(node, nodeArgs) {
  const bin = path.join(root, 'node_modules', '.bin');
  const child = spawn(node, nodeArgs, {
    stdio: 'inherit',
    env: {
      ...process.env,
      // Whatever the script starts finds the same node first.
      PATH: [bin, path.dirname(node), process.env.PATH].join(path.delimiter),
      // What one process compiled the next need not: the emulators start a process for each request in flight.
      NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/node'),
    },
  });
  const passedOn = new Set();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal's Ctrl-C reaches the child by itself and npm repeats it to us: each signal is passed on once, and
    // the child, which cleans up, decides when all this ends.
    process.on(signal, () => {
      if (!passedOn.has(signal)) child.kill(signal);
      passedOn.add(signal);
    });
  }
  child.on('error', (error) => fail(`${node} does not start: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + os.constants.signals[signal]));
}

function majorOf(version) {
  return Number.parseInt(version, 10);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
