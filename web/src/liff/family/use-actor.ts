import type { LiffAnswer } from 'functions/contract/liff.ts';
import { useHere } from '../asking/here.tsx';
import { family as say } from '../text/family.ts';

type Actor = LiffAnswer<'family.subject'>['steps'][number]['by'];

/** Who did something, as the family sees them; null is the clock. */
export function useActor(): (by: Actor) => string {
  const { municipality } = useHere();
  return (by) => {
    switch (by?.role) {
      case undefined:
        return say.actors.nobody;
      case 'family':
        return say.name(by.name);
      case 'staff':
        return say.actors.staff(municipality.desk);
      case 'subject':
        return say.actors.subject;
    }
  };
}
