import type { Round } from './case.ts';

/**
 * By which N each person is judged: their own, or the municipality's (null), each from some round on. A greater one before
 * goes on counting; one that is as great as the new one lends it the time it has counted already.
 */
export function judged(people: number[], rounds: Round[], townsN: () => number, alive: number[]) {
  const judges = people.map(() => [{ n: null as number | null, from: 0 }]);
  const missed = (person: number, from: number) =>
    rounds.slice(from).filter((round) => round.opened > (alive[person] ?? -1) && round.accepted !== false)
      .length;

  return {
    isSilent: (person: number): boolean =>
      judges[person]?.some(({ n, from }) => missed(person, from) >= (n ?? townsN())) ?? false,
    change(person: number, n: number | null) {
      const mine = judges[person] ?? [];
      if (mine.at(-1)?.n === n) return;
      const [former, present] = [mine.map((each) => ({ ...each, n: each.n ?? townsN() })), n ?? townsN()];
      const lending = former.find((each) => each.n <= present);
      judges[person] = [
        ...former.filter((each) => each.n > present),
        { n, from: lending ? lending.from : rounds.length },
      ];
    },
  };
}
