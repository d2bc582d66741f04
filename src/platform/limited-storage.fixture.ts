/** A storage area for tests that truthfully refuses: for want of room, by policy, or by storing something else. */
export class LimitedStorage implements Storage {
  readonly #texts = new Map<string, string>();
  /** Keys included, as browsers count. */
  limitUnits = Number.POSITIVE_INFINITY;
  denied = false;
  /** Stores only this many characters of a text. */
  keepsUnits = Number.POSITIVE_INFINITY;

  #enter(): Map<string, string> {
    if (this.denied) throw new DOMException('Access is denied for this document.', 'SecurityError');
    return this.#texts;
  }

  get usedUnits(): number {
    return [...this.#texts].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  }

  get length(): number {
    return this.#enter().size;
  }

  key(index: number): string | null {
    return [...this.#enter().keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#enter().get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    const texts = this.#enter();
    const old = texts.get(key);
    const before = old === undefined ? 0 : key.length + old.length;
    if (this.usedUnits - before + key.length + text.length > this.limitUnits) {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    }
    texts.set(key, text.slice(0, this.keepsUnits));
  }

  removeItem(key: string): void {
    this.#enter().delete(key);
  }

  clear(): void {
    this.#enter().clear();
  }
}
