import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type BriefForm, type Field, type FormHead, withKindFields } from '#domain/brief/form.ts';
import { type LoadingTexts, PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { loadJson } from '#platform/load-json.ts';

type Props = {
  head: FormHead;
  kind: string;
  /** Where the data of briefs lie. */
  data: string;
  texts: LoadingTexts;
  children: (form: BriefForm) => ComponentChildren;
};

const NO_FIELDS: readonly Field[] = [];

/** Fetches the fields of a kind and hands on the whole form. A kind that this site no longer has is without fields. */
export function KindForm({ head, kind, data, texts, children }: Props) {
  const isKnown = head.kinds.some(({ id }) => id === kind);
  const part = usePart(isKnown, async () => {
    const loaded = await loadJson<readonly Field[]>(`${data}kinds/${kind}.json`);
    return loaded.ok ? loaded.value : null;
  });
  const fields = !isKnown ? NO_FIELDS : part.status === 'there' ? part.content : undefined;
  const form = useMemo(() => (fields ? withKindFields(head, kind, fields) : undefined), [head, kind, fields]);
  if (form !== undefined) return <>{children(form)}</>;
  return part.status === 'there' ? null : <PartWaiting part={part} texts={texts} />;
}
