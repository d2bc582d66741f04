interface Held {
  readonly lose: (reason: DOMException) => void;
}

/** Locks as a browser gives them to its pages, as far as they are asked for without waiting in line. */
export class FakeLocks {
  readonly #held = new Map<string, Held>();

  isHeld(name: string): boolean {
    return this.#held.has(name);
  }

  async request(name: string, options: LockOptions, run: (lock: Lock | null) => unknown): Promise<unknown> {
    await Promise.resolve();
    const holder = this.#held.get(name);
    if (holder && !options.steal) return run(null);
    holder?.lose(new DOMException('The lock was stolen', 'AbortError'));
    const { promise: lost, reject } = Promise.withResolvers<never>();
    const held = { lose: reject };
    this.#held.set(name, held);
    try {
      return await Promise.race([run({ name, mode: 'exclusive' }), lost]);
    } finally {
      if (this.#held.get(name) === held) this.#held.delete(name);
    }
  }
}
