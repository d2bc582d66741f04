import { useMemo, useState } from 'preact/hooks';
import type { Brief } from '#domain/brief/brief.ts';
import { compareAnswers } from '#domain/brief/compare-versions.ts';
import type { Field } from '#domain/brief/form.ts';
import { mergeBriefs } from '#domain/brief/merge.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { LiveNotice } from '#islands/documents/LiveNotice.tsx';
import { type MergeChoice, MergeForm } from '#islands/documents/MergeForm.tsx';
import type { TabsTexts } from '#islands/documents/tabs-texts.ts';
import { useLease } from '#islands/documents/use-lease.ts';
import { briefs } from '#stores/briefs.ts';
import { storeMerged, type UndoMerge } from '#stores/merging.ts';

type Props = {
  original: Brief;
  copy: Brief;
  /** The one of them with the longer history. */
  base: Brief;
  fields: readonly Field[];
  locale: Locale;
  texts: TabsTexts;
  onMerged: (undo: UndoMerge) => void;
};

const NOTHING = { fields: {}, kindFields: {} };

type Seen = Pick<Props, 'original' | 'copy'>;

function choicesOf({ original, copy }: Seen, { fields, locale }: Props): MergeChoice[] {
  const linesOf = (brief: Brief, id: string) =>
    compareAnswers(NOTHING, brief, fields, locale)
      .filter(({ field }) => field === id)
      .flatMap(({ differences }) => differences.map(({ label, after }) => ({ label, text: after })));
  return compareAnswers(original, copy, fields, locale).map(({ field, label }) => ({
    ...{ id: field, label, original: linesOf(original, field), copy: linesOf(copy, field) },
  }));
}

/** A draft and its copy, out of which one brief is chosen field by field. It takes the right to change the draft. */
export function MergedBriefs(props: Props) {
  const { original, copy, base, texts, onMerged } = props;
  const { lease, take } = useLease('brief', original.id, briefs.flushAll);
  const [seen, setSeen] = useState<Seen>({ original, copy });
  const choices = useMemo(() => choicesOf(seen, props), [seen]);

  function merge(fromCopy: ReadonlySet<string>) {
    const merged = mergeBriefs(seen.original, seen.copy, base, fromCopy);
    const stored = storeMerged('brief', briefs, { ...seen, merged });
    if (stored.ok) onMerged(stored.value);
    // What was changed meanwhile is to be seen before it is chosen from.
    else setSeen({ original, copy });
    return stored;
  }

  if (lease === 'theirs') {
    return <LiveNotice text={texts.live.brief} action={texts.live.editHere} texts={texts} onTake={take} />;
  }
  const { brief, nothing } = texts.merge;
  return <MergeForm {...{ choices, nothing }} texts={texts.merge} words={brief} onMerge={merge} />;
}
