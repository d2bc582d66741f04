import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Brief } from '#domain/brief/brief.ts';
import { type BriefForm, kindOf } from '#domain/brief/form.ts';
import { partsOf } from '#domain/brief/parts.ts';
import { standingOf, standingText } from '#domain/brief/standing.ts';
import { stateOf } from '#domain/brief/state.ts';
import { titleOf } from '#domain/brief/title.ts';
import { SaveStatus } from '#islands/documents/SaveStatus.tsx';
import { UndoNotice } from '#islands/documents/UndoNotice.tsx';
import { usePrinting } from '#islands/export/use-printing.ts';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { useStore } from '#islands/parts/use-store.ts';
import { focusSoon } from '#platform/focus.ts';
import { setPageTitle } from '#platform/page-title.ts';
import { briefs } from '#stores/briefs.ts';
import { BriefActions } from './BriefActions.tsx';
import { BriefHead } from './BriefHead.tsx';
import { BriefNotices } from './BriefNotices.tsx';
import { DeskPanels } from './DeskPanels.tsx';
import { DraftSheet } from './DraftSheet.tsx';
import { EditorContext, fieldElementId, inputId } from './editor-context.ts';
import type { EditorProps } from './editor-props.ts';
import { downloadBriefFile, TakeAway } from './TakeAway.tsx';
import { useFolds } from './use-folds.ts';
import { loadPaper, usePaper } from './use-paper.ts';
import { useTools } from './use-tools.ts';

type Props = Omit<EditorProps, 'form'> & {
  form: BriefForm;
  brief: Brief;
  /** Nothing was written yet: it is not stored. */
  isNew: boolean;
  heading: RefObject<HTMLHeadingElement>;
};

/** One brief on the desk: what it says, where it stands, and the ways to take it away. */
export function BriefDesk(props: Props) {
  const { brief, isNew, heading, locale, form, limit, company, departments, addresses, texts } = props;
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

  const whole = useMemo(() => partsOf(form, kind, 'full'), [form, kind]);
  const parts = useMemo(() => partsOf(form, kind, mode), [form, kind, mode]);
  const fields = useMemo(() => [...parts, ...whole].flatMap((part) => part.fields), [parts, whole]);
  const folds = useFolds(whole[0]?.id);
  const isDraft = useMemo(() => stateOf(brief).paper === 'draft', [brief.events]);
  const standing = useMemo(() => standingText(standingOf(brief), texts.standing), [brief.events]);

  const kindTitle = kindOf(form, kind)?.title ?? kind;
  const title = titleOf(brief, kindTitle);
  useEffect(() => setPageTitle(title), [title]);
  const address = isNew ? `#new=${kind}` : `#${id}`;
  const forPaper = { form, company, locale, data: addresses.data };
  // Whoever writes or reads here may print with the browser's own command, which does not wait.
  const [isTouched, touch] = useState(false);
  const [wantsPrint, askPrint] = useState(false);
  const paper = usePaper(isTouched || !isDraft || isPrinting || wantsPrint, forPaper);
  const made = paper.status === 'there' ? paper.content : undefined;
  const isShown = isPrinting || !isDraft;
  const source = useMemo(() => (isShown ? made?.document(brief) : undefined), [isShown, made, brief]);
  useEffect(() => {
    if (!wantsPrint || !made) return;
    askPrint(false);
    print();
  }, [wantsPrint, made]);

  async function document() {
    const loaded = made ?? (await loadPaper(forPaper));
    if (loaded === null) throw new Error('The words of documents could not be loaded');
    return loaded.document(brief);
  }

  const sheet =
    paper.status === 'there' ? (
      source && <paper.content.ReadDocument source={source} />
    ) : (
      <PartWaiting part={paper} texts={editor} />
    );

  /** Moves to a place of the form, which is unfolded for it where need be. */
  function goTo(path: string) {
    const fieldId = path.split('.')[0] ?? path;
    const isHere = parts.some((part) => part.fields.some((each) => each.id === fieldId));
    if (!isHere && fieldId !== 'customer') tools.showAll();
    const home = (isHere ? parts : whole).find((part) => part.fields.some((each) => each.id === fieldId));
    if (home) folds.open(home.id);
    focusSoon(path === fieldId ? fieldElementId(fieldId) : inputId(path));
  }

  return (
    <EditorContext.Provider value={tools}>
      <div
        class={isPrinting && source ? 'wrap tool editor screen-only' : 'wrap tool editor'}
        data-mode={mode}
        onFocusIn={() => touch(true)}
      >
        <BriefHead
          brief={brief}
          isNew={isNew}
          standing={standing}
          title={title}
          kindTitle={kindTitle}
          questions={form.short.length}
          fields={isDraft ? whole.reduce((sum, part) => sum + part.fields.length, 0) : null}
          heading={heading}
        />
        <SaveStatus
          state={saving}
          texts={texts.documents}
          onRetry={() => briefs.retry(id)}
          onDownload={() => downloadBriefFile(brief, kindTitle)}
        />
        <BriefNotices {...{ brief, locale, texts }} />
        <div class="desk" data-paper={isDraft ? 'draft' : 'frozen'}>
          {isDraft && (
            <DraftSheet
              {...{ brief, form, parts, fields, folds, refusal, address }}
              data={addresses.data}
              onGo={goTo}
            />
          )}
          <DeskPanels {...props} onGo={goTo} sheet={isDraft ? null : sheet}>
            <TakeAway brief={brief} untitled={kindTitle} document={document} onPrint={() => askPrint(true)} />
            <BriefActions brief={brief} isNew={isNew} untitled={kindTitle} listAddress={addresses.list} />
          </DeskPanels>
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
      {isPrinting && made && source && <made.PrintDocument source={source} />}
    </EditorContext.Provider>
  );
}
