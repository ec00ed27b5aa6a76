import { getFirestore, type Firestore } from 'firebase-admin/firestore';

/** The project's database; on one machine the one that FIRESTORE_EMULATOR_HOST names. */
export const database = (): Firestore => getFirestore();
