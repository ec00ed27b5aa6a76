import type { Permission, PERMISSIONS } from 'functions/domain/staff.ts';

/** The calls that leave a line in the access log. */
type Logged = {
  [Name in Permission]: (typeof PERMISSIONS)[Name]['does'] extends 'looks' ? never : Name;
}[Permission];

type AreaOf<Name> = Name extends `${infer Area}.${string}` ? Area : never;
type VerbOf<Name, Area extends string> = Name extends `${Area}.${infer Verb}` ? Verb : never;

/** A sentence for each of them, by the two parts of its name: a call without one does not compile. */
export type LoggedCalls = {
  readonly [Area in AreaOf<Logged>]: { readonly [Verb in VerbOf<Logged, Area>]: string };
};
