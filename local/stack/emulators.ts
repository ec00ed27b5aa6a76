import path from 'node:path';
import { ports as fixedPorts } from './ports.ts';
import type { Ports } from './ports.ts';
import { startGroup } from './process-group.ts';
import { readiness } from './readiness.ts';
import { setStage } from './stage.ts';
import type { Stage } from './stage.ts';

const root = path.resolve(import.meta.dirname, '../..');
const region = 'asia-northeast1';

export interface EmulatorOptions {
  projectId: `demo-${string}`;
  /** Where a Firestore emulator listens, host:port. */
  firestoreHost: string;
  /** A value for every parameter and secret of the functions. A variable of the same name in our environment wins. */
  env: Record<string, string>;
  /** Other ports than the fixed ones. */
  ports?: Partial<Ports>;
  /** The file that gets their output. */
  log: string;
  /** The folder of the function bundle, index.js; functions/lib if not given. It is copied. */
  bundle?: string;
}

export interface Emulators extends RunningEmulators {
  /** Stops all of them and waits for the end. Repeatable. */
  close(): Promise<void>;
  /** Resolves when they have ended, be it by themselves. */
  ended: Promise<void>;
}

/** What is asked of emulators while they run. */
export interface RunningEmulators {
  /** Runs a scheduled function as Cloud Scheduler would at that moment and waits for it. Throws when it fails. */
  runSchedule(name: string, at: Date): Promise<void>;
  /** The address of an HTTPS or callable function. */
  functionUrl(name: string): string;
}

/** Starts Auth, Functions, Hosting and Tasks of the Firebase emulator suite, offline; resolves when they answer. */
export async function startEmulators(options: EmulatorOptions): Promise<Emulators> {
  const { projectId, log } = options;
  const ports = { ...fixedPorts, ...options.ports };
  const stage = await setStage(
    ports,
    overridden(options.env),
    options.bundle ?? path.join(root, 'functions/lib'),
  );
  const group = startGroup(
    [
      path.join(root, 'node_modules/firebase-tools/lib/bin/firebase.js'),
      'emulators:start',
      `--project=${projectId}`,
      '--only=auth,functions,hosting,tasks',
    ],
    { cwd: stage.folder, env: surroundings(stage, options.firestoreHost), log },
  );
  const close = async () => {
    await group.stop();
    await stage.remove();
  };
  try {
    await readiness(ports, log, group.ended);
  } catch (error) {
    await close();
    throw error;
  }

  return { ...runningEmulators(projectId, ports, log), close, ended: group.ended };
}

/** Emulators that run already, by whoever started them; `log` is the file of their output. */
export function runningEmulators(projectId: string, ports: Ports, log: string): RunningEmulators {
  const functions = `http://127.0.0.1:${ports.functions}`;
  return {
    functionUrl: (name) => `${functions}/${projectId}/${region}/${name}`,
    async runSchedule(name, at) {
      // The Functions emulator names a scheduled function as the trigger of its first region.
      const response = await fetch(
        `${functions}/functions/projects/${projectId}/triggers/${region}-${name}-0`,
        {
          method: 'POST',
          headers: { 'X-CloudScheduler-JobName': name, 'X-CloudScheduler-ScheduleTime': at.toISOString() },
        },
      );
      const answer = await response.text();
      if (!response.ok) throw new Error(`Schedule ${name} answered ${response.status} ${answer}; see ${log}`);
    },
  };
}

const overridden = (env: Record<string, string>) =>
  Object.fromEntries(Object.entries(env).map(([name, value]) => [name, process.env[name] ?? value]));

/** The environment of the emulators: of ours only what every program needs. They shall meet no account and no network. */
function surroundings(stage: Stage, firestoreHost: string): NodeJS.ProcessEnv {
  const { SystemRoot, PATH = '' } = process.env;
  return {
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    PATH: [path.dirname(process.execPath), PATH].join(path.delimiter),
    HOME: stage.folder,
    APPDATA: stage.folder,
    TMPDIR: stage.temporary,
    TEMP: stage.temporary,
    NO_COLOR: '1',
    FIRESTORE_EMULATOR_HOST: firestoreHost,
    // No message of the day.
    CI: 'true',
    // No question to the registry whether there is a newer SDK: up to ten seconds.
    npm_config_offline: 'true',
    // No search for Google credentials on this machine and in its network (a file that is not there ends it).
    GOOGLE_APPLICATION_CREDENTIALS: path.join(stage.folder, 'no-credentials'),
    METADATA_SERVER_DETECTION: 'none',
    // The list of functions comes through a file, not from a port taken at random.
    FIREBASE_FUNCTIONS_DISCOVERY_OUTPUT_PATH: 'true',
  };
}
