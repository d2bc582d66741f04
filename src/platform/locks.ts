/**
 * Asks for a lock of this browser and does not wait in line: `tell` hears whether this page holds it, and once more
 * when another page takes it away. `steal` takes it from whoever has it. Returns the function that lets it go.
 *
 * Only secure contexts know locks. On plain http every page is told that it holds what it asks for.
 */
export function holdLock(name: string, steal: boolean, tell: (held: boolean) => void): () => void {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  if (!navigator.locks) tell(true);
  else {
    navigator.locks
      .request(name, steal ? { steal } : { ifAvailable: true }, (lock) => {
        tell(lock !== null);
        return lock && held;
      })
      .catch((error: Error) => tell(error.name !== 'AbortError'));
  }
  return letGo;
}
