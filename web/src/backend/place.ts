import type { FirebaseOptions } from 'firebase/app';
import type { Auth } from 'firebase/auth';
import type { Functions } from 'firebase/functions';

/** Where the backend of this build is. */
export interface Place {
  options: FirebaseOptions;
  connect(auth: Auth, functions: Functions): void;
}

/** Asks whoever serves this page. Throws where no answer comes. */
export type FindPlace = () => Promise<Place>;
