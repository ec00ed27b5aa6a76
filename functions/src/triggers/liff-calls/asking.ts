import type { Visitor } from '../../actions/on-page.ts';
import type { World } from '../../actions/world.ts';
import type { Handlers } from '../../contract/call.ts';
import type { PersonalCalls } from '../../contract/liff.ts';

/** Who asks, as LINE knows them, and where. */
export interface Asking {
  world: World;
  municipalityId: string;
  visitor: Visitor;
}

/** The handlers of one part of the contract. */
export type HandlersOf<Calls> = Pick<Handlers<PersonalCalls, Asking>, keyof Calls & keyof PersonalCalls>;
