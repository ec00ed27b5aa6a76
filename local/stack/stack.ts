import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getFirestore, type Firestore } from 'firebase-admin/firestore';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Towns } from '../../functions/src/actions/town.ts';
import { collections } from '../../functions/src/firestore/collections.ts';
import { firestoreTowns } from '../../functions/src/firestore/towns.ts';
import type { MovingClock } from '../clock/moving-clock.ts';
import { timeMachine, type TimeMachine } from '../clock/time-machine.ts';
import { startFirestore, type EmbeddedFirestore } from '../firestore/server.ts';
import type { Channel } from '../line/control.ts';
import { startLine, type LineSimulator } from '../line/server.ts';
import { startMail, type Mailbox } from '../mail/mailbox.ts';
import { channelsSecret } from './channels.ts';
import { until } from './until.ts';
import { startEmulators, type Emulators } from './emulators.ts';
import type { Ports } from './ports.ts';

export const PROJECT = 'demo-hidamari';
const INDEXES = fileURLToPath(new URL('../../firestore.indexes.json', import.meta.url));

export interface StackOptions {
  ports: Ports;
  clock: MovingClock;
  /** By municipality id. */
  channels: Record<string, Channel>;
  /** The file that gets the emulators' output. */
  log: string;
  /** Emulators that run already on these ports, with `functionsEnvironment` of these channels; otherwise they are started. */
  emulators?: Emulators;
  /** Folder of the phones page. */
  page?: string;
  extra?: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
}

/** Everything Hidamari runs on, on one machine. */
export interface Stack {
  clock: MovingClock;
  time: TimeMachine;
  firestore: EmbeddedFirestore;
  db: Firestore;
  towns: Towns;
  line: LineSimulator;
  mail: Mailbox;
  emulators: Emulators;
  /** Resolves when everything that events of now set going is done. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the parts in the order in which they need each other; what was started is ended again when one fails. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { ports, clock, channels, log } = options;
  const started: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const stop of started.splice(0).reverse()) await stop();
  };
  try {
    const firestore = await startFirestore({ port: ports.firestore, projectId: PROJECT, indexes: INDEXES });
    started.push(() => firestore.close());
    process.env['FIRESTORE_EMULATOR_HOST'] = firestore.host;
    // The Admin SDK shall not look for Google's metadata server in the network.
    process.env['METADATA_SERVER_DETECTION'] = 'none';
    process.env['FIREBASE_AUTH_EMULATOR_HOST'] = `127.0.0.1:${ports.auth}`;
    const app = initializeApp({ projectId: PROJECT });
    started.push(() => deleteApp(app));
    const db = getFirestore(app);
    const towns = firestoreTowns(db, async () => undefined);

    const mail = await startMail({ port: ports.smtp, clock });
    started.push(() => mail.close());
    const line = await startLine({
      port: ports.lineSimulator,
      clock,
      channels: Object.values(channels),
      ...(options.page ? { page: options.page } : {}),
      ...(options.extra ? { extra: options.extra } : {}),
    });
    started.push(() => line.close());
    mail.onMail(() => line.notify({ type: 'mail' }));

    const emulators =
      options.emulators ??
      (await startEmulators({
        projectId: PROJECT,
        firestoreHost: firestore.host,
        ports,
        log,
        env: functionsEnvironment(ports, channels),
      }));
    started.push(() => emulators.close());

    const underWay = async () => {
      const { of } = collections(db);
      const counts = Object.keys(channels).map((id) =>
        of(id).outbox.where('status', '==', 'sending').count().get(),
      );
      return (await Promise.all(counts)).reduce((sum, snapshot) => sum + snapshot.data().count, 0);
    };
    /** Everything that people did so far has been handled, and nothing is half sent. */
    const settle = async () => {
      // Webhooks that wait because LINE cannot reach us go on waiting: the clock does not stop for them.
      if (line.conduct().webhooks.online) await line.idle();
      await until(async () => (await underWay()) === 0, 'a message is being sent for ever');
    };
    const runMinute = async (at: number) => {
      await settle();
      await emulators.runSchedule('everyMinute', new Date(at));
      await settle();
    };
    const time = timeMachine({ clock, settle, nextDue: () => towns.nextDue(), runMinute });
    return { clock, time, firestore, db, towns, line, mail, emulators, settled: () => time.tick(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What the functions of a local run are told: every secret and parameter. */
export function functionsEnvironment(
  ports: Ports,
  channels: Record<string, Channel>,
): Record<string, string> {
  const line = `http://127.0.0.1:${ports.lineSimulator}`;
  return {
    LINE_CHANNELS: channelsSecret(channels),
    LINE_API_ORIGIN: line,
    LINE_DATA_API_ORIGIN: line,
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: 'hidamari@hidamari.example',
    PUBLIC_ORIGIN: `http://127.0.0.1:${ports.hosting}`,
    HEARTBEAT_URL: '',
  };
}
