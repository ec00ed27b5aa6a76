/** One line of the bench: what was measured, and what design.md §6 allows. */
export interface Row {
  what: string;
  measured: string;
  budget: string;
  kept: boolean;
}
