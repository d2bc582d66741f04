import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentType } from '#domain/documents/keys.ts';
import { type EditLease, type Lease, openLease } from '#stores/edit-lease.ts';

/** Who may change the document of an id, and how to take that right; `flush` stores what is not stored yet. */
export function useLease(type: DocumentType, id: string | null, flush: () => void) {
  const [shown, show] = useState<{ id: string | null; lease: Lease }>({ id, lease: 'asking' });
  const open = useRef<EditLease | null>(null);
  useEffect(() => {
    if (id === null) return;
    open.current = openLease(`parity:edit:${type}:${id}`, (lease) => show({ id, lease }), flush);
    return open.current.end;
  }, [id]);
  const lease: Lease = shown.id === id ? shown.lease : 'asking';
  return { lease, take: () => open.current?.take() };
}
