import { KEY_ROOT, parseKey } from '#domain/documents/keys.ts';
import { browserStorage } from '#platform/storage.ts';

/**
 * Whether this browser holds anything of briefs, deleted and unreadable ones included; true also when it does not
 * say. Costs little: a page without briefs need not load what opens them.
 */
export function mayHoldBriefs(): boolean {
  const keys = browserStorage.keys(KEY_ROOT);
  return !keys.ok || keys.value.some(isOfBrief);
}

function isOfBrief(key: string): boolean {
  const parsed = parseKey(key);
  return parsed?.place === 'quarantine' ? isOfBrief(parsed.key) : parsed?.type === 'brief';
}
