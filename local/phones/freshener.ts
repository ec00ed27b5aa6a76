/**
 * Returns a function that runs `work`. A call while it is under way makes it run once more afterwards, so two runs never
 * overlap: an older answer cannot come in after a newer one, and a hundred notices at once cost two loads.
 * `work` must not reject.
 */
export function freshener(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      await work();
    }
    running = false;
  };
  return () => void run();
}
