import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Brief } from '#domain/brief/brief.ts';
import { kindOf } from '#domain/brief/form.ts';
import { type MissingField, missingByField } from '#domain/brief/missing.ts';
import { partState, partsOf } from '#domain/brief/parts.ts';
import { missingFields } from '#domain/brief/required.ts';
import { titleOf } from '#domain/brief/title.ts';
import { briefDocument } from '#domain/export/brief-document.ts';
import { fill } from '#domain/i18n/message.ts';
import { SaveStatus } from '#islands/documents/SaveStatus.tsx';
import { UndoNotice } from '#islands/documents/UndoNotice.tsx';
import { PrintDocument } from '#islands/export/PrintDocument.tsx';
import { usePrinting } from '#islands/export/use-printing.ts';
import { focusSoon } from '#platform/focus.ts';
import { setPageTitle } from '#platform/page-title.ts';
import { briefs } from '#stores/briefs.ts';
import { BriefActions } from './BriefActions.tsx';
import { BriefHead } from './BriefHead.tsx';
import { BriefNotices } from './BriefNotices.tsx';
import { EditorContext, fieldElementId, inputId } from './editor-context.ts';
import type { EditorProps } from './editor-props.ts';
import { FormField } from './FormField.tsx';
import { FormPart } from './FormPart.tsx';
import { MissingSummary } from './MissingSummary.tsx';
import { PartNav } from './PartNav.tsx';
import { downloadBriefFile, TakeAway } from './TakeAway.tsx';
import { useFolds } from './use-folds.ts';
import { useTools } from './use-tools.ts';

type Props = EditorProps & {
  brief: Brief;
  /** Nothing was written yet: it is not stored. */
  isNew: boolean;
  heading: RefObject<HTMLHeadingElement>;
};

/** One brief on the desk: its parts, what is missing, and the ways to take it away. */
export function BriefDesk({
  brief,
  isNew,
  heading,
  locale,
  form,
  limit,
  company,
  departments,
  addresses,
  texts,
}: Props) {
  const { id, kind, mode } = brief;
  const { editor } = texts;
  const { tools, refusal, undo, forgetUndo, announcement } = useTools({
    id,
    locale,
    limit,
    departments,
    texts: editor,
  });
  const saving = useStore(briefs.$saving)[id];
  const [isPrinting, print] = usePrinting();
  const [current, setCurrent] = useState<string | null>(null);

  const whole = useMemo(() => partsOf(form, kind, 'full'), [form, kind]);
  const parts = useMemo(() => partsOf(form, kind, mode), [form, kind, mode]);
  const missing = missingFields(brief, form, 'approve', limit);
  const states = parts.map((part) => ({ part, state: partState(brief, part, missing, limit) }));
  const folds = useFolds(whole[0]?.id);
  const fields = useMemo(() => [...parts, ...whole].flatMap((part) => part.fields), [parts, whole]);
  const customer = mode === 'short' ? fields.find((field) => field.id === 'customer') : undefined;

  const kindTitle = kindOf(form, kind)?.title ?? kind;
  const title = titleOf(brief, kindTitle);
  useEffect(() => setPageTitle(title), [title]);
  const address = isNew ? `#new=${kind}` : `#${id}`;
  const document = () =>
    briefDocument({
      ...{ brief, form, company, locale, texts: texts.exports },
      standing: brief.events.length === 0 ? { state: editor.draft } : {},
    });

  function goTo(field: MissingField) {
    const isHere = parts.some((part) => part.fields.some((each) => each.id === field.id));
    if (!isHere && field.id !== 'customer') tools.showAll();
    const home = (isHere ? parts : whole).find((part) => part.fields.some((each) => each.id === field.id));
    if (home) folds.open(home.id);
    focusSoon(field.path === field.id ? fieldElementId(field.id) : inputId(field.path));
  }

  return (
    <EditorContext.Provider value={tools}>
      <div class="wrap tool editor screen-only" data-mode={mode}>
        <BriefHead
          brief={brief}
          isNew={isNew}
          title={title}
          kindTitle={kindTitle}
          questions={form.short.length}
          fields={whole.reduce((sum, part) => sum + part.fields.length, 0)}
          heading={heading}
        />
        <SaveStatus
          state={saving}
          texts={texts.documents}
          onRetry={() => briefs.retry(id)}
          onDownload={() => downloadBriefFile(brief, kindTitle)}
        />
        <BriefNotices brief={brief} texts={texts} />
        <div class="desk">
          <PartNav parts={states} current={current} address={address} />
          <form
            class="sheet"
            noValidate
            aria-label={editor.form}
            onSubmit={(event) => event.preventDefault()}
            onFocusIn={({ target }) =>
              setCurrent((target as Element).closest('[data-part]')?.getAttribute('data-part') ?? null)
            }
          >
            {customer && <FormField brief={brief} field={customer} isQuestion={false} />}
            {states.map(({ part, state }) => (
              <FormPart
                key={part.id}
                brief={brief}
                part={part}
                state={state}
                isOpen={mode === 'short' ? null : folds.isOpen(part.id)}
                onToggle={() => folds.toggle(part.id)}
                example={fill(editor.example, { example: kindOf(form, kind)?.deliverable ?? '—' })}
                refusal={refusal}
              />
            ))}
          </form>
          <MissingSummary missing={missingByField(missing, fields)} address={address} onGo={goTo} />
          <div class="after">
            <TakeAway brief={brief} untitled={kindTitle} document={document} onPrint={print} />
            <BriefActions brief={brief} isNew={isNew} untitled={kindTitle} listAddress={addresses.list} />
          </div>
        </div>
        {undo && (
          <UndoNotice
            key={undo.message}
            message={undo.message}
            undo={texts.documents.undo}
            onUndo={() => {
              tools.change(undo.update);
              forgetUndo();
            }}
            onExpire={forgetUndo}
          />
        )}
        <p class="visually-hidden" role="status">
          {announcement}
        </p>
      </div>
      {isPrinting && <PrintDocument source={document()} />}
    </EditorContext.Provider>
  );
}
