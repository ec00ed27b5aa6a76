/** Every port of a local run, all on 127.0.0.1. Fixed, so that addresses can be written down; see firebase.json. */
export const ports = {
  hosting: 5010,
  functions: 5001,
  auth: 9099,
  firestore: 8080,
  tasks: 9499,
  lineSimulator: 5050,
  smtp: 1025,
  emulatorHub: 14400,
  emulatorLogging: 14500,
  eventarc: 19299,
};

export type PortName = keyof typeof ports;
export type Ports = Record<PortName, number>;

/** What listens on each port, as a person is told. */
export const purposes: Record<PortName, string> = {
  hosting: 'the console and the LIFF pages (Firebase Hosting emulator)',
  functions: 'the functions (Cloud Functions emulator)',
  auth: 'staff sign-in (Firebase Authentication emulator)',
  firestore: 'the database (Firestore)',
  tasks: 'the task queues (Cloud Tasks emulator)',
  lineSimulator: 'the LINE simulator',
  smtp: 'the mail catcher (SMTP)',
  emulatorHub: 'the Firebase emulators among themselves (hub)',
  emulatorLogging: 'the Firebase emulators among themselves (logging)',
  eventarc: 'the Firebase emulators among themselves (Eventarc)',
};
