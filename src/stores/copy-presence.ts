import { documentKey, KEY_ROOT, parseKey } from '#domain/documents/keys.ts';
import { browserStorage } from '#platform/storage.ts';

/** The id of the kept copy of a result that came with this id; null when none is kept. Opens no document. */
export function keptCopyOf(id: string): string | null {
  const keys = browserStorage.keys(KEY_ROOT);
  if (!keys.ok) return null;
  const attempts = keys.value.map(parseKey).filter((key) => key?.place === 'live' && key.type === 'assessment');
  const mark = `"copyOf":${JSON.stringify(id)}`;
  const kept = attempts.find((key) => {
    const stored = key?.place === 'live' ? browserStorage.read(documentKey('assessment', key.id)) : null;
    return stored?.ok === true && stored.value?.includes(mark);
  });
  return kept?.place === 'live' ? kept.id : null;
}
