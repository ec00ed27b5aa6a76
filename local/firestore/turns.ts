/** How long a transaction waits for another one, in milliseconds. */
const PATIENCE = 1000;

interface Holder {
  over: Promise<void>;
  end(): void;
}

/**
 * Lets transactions that read the same thing go one after the other, as production's read locks do: otherwise a burst
 * on one document would burn the SDK's five attempts. This is courtesy only. A transaction whose predecessor died, or
 * waits for it in a circle, goes on after its patience; that nothing is lost is decided at the commit.
 */
export class Turns<Owner> {
  readonly #holders = new Map<string, Owner>();
  readonly #owners = new Map<Owner, Holder>();
  readonly #patience: number;

  constructor(patience = PATIENCE) {
    this.#patience = patience;
  }

  /** Resolves when it is the owner's turn for every key; it keeps them until `end`. */
  async take(owner: Owner, keys: readonly string[]): Promise<void> {
    if (!this.#owners.has(owner)) this.#owners.set(owner, holder());
    // One order for everybody: two that want the same keys do not wait for each other.
    for (const key of keys.toSorted()) {
      await this.#takeOne(owner, key);
    }
  }

  /** Frees all keys of the owner. A second call does nothing. */
  end(owner: Owner): void {
    for (const [key, held] of this.#holders) if (held === owner) this.#holders.delete(key);
    this.#owners.get(owner)?.end();
    this.#owners.delete(owner);
  }

  async #takeOne(owner: Owner, key: string): Promise<void> {
    const patience = timer(this.#patience);
    for (
      let other = this.#holders.get(key);
      other !== undefined && other !== owner;
      other = this.#holders.get(key)
    ) {
      const over = this.#owners.get(other)?.over;
      if (!over || (await Promise.race([over.then(() => false), patience.over.then(() => true)]))) break;
    }
    patience.end();
    // In the same tick as the look above, or two that waited for the same end would both go on.
    if (this.#owners.has(owner)) this.#holders.set(key, owner);
  }
}

function holder(): Holder {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { over: promise, end: resolve };
}

function timer(milliseconds: number): Holder {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timeout = setTimeout(resolve, milliseconds);
  return { over: promise, end: () => clearTimeout(timeout) };
}
