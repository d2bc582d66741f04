import { useId, useState } from 'preact/hooks';
import type { Kept } from '#domain/brief/brief.ts';
import { type Finding, isKept, levelAt } from '#domain/brief/checks/finding.ts';
import { type CheckTexts, findingWords } from '#domain/brief/checks/finding-words.ts';
import { keepFinding } from '#domain/brief/keep.ts';
import { fill } from '#domain/i18n/message.ts';
import { useEditor } from './editor-context.ts';

export type NotesProps = {
  fieldId: string;
  findings: readonly Finding[];
  kept: readonly Kept[];
  texts: CheckTexts;
};

/** Id of what the checks say of a field, for `aria-describedby`. */
export function notesId(fieldId: string): string {
  return `notes-${fieldId}`;
}

/** What the checks found in one field: the reason, the repair, and a way to keep it as it is. */
export function CheckNotes({ fieldId, findings, kept, texts }: NotesProps) {
  return (
    <div class="check-notes" id={notesId(fieldId)}>
      {findings.map((finding) => (
        <Note key={`${finding.check} ${finding.field}`} finding={finding} kept={kept} texts={texts} />
      ))}
    </div>
  );
}

function Note({ finding, kept, texts }: Omit<NotesProps, 'fieldId' | 'findings'> & { finding: Finding }) {
  const { title, reason, repair } = findingWords(finding, texts);
  const level = levelAt(finding, 'submit') ?? levelAt(finding, 'approve');
  const own = kept.find((each) => isKept(finding, each));
  return (
    <div class="check-note" data-level={level}>
      <p>
        <b>{title}</b>
      </p>
      <p>
        {reason} {repair}
      </p>
      {levelAt(finding, 'submit') === 'W' && <KeepReason finding={finding} reason={own?.reason} title={title} />}
    </div>
  );
}

type KeepProps = { finding: Finding; reason: string | undefined; title: string };

function KeepReason({ finding, reason, title }: KeepProps) {
  const { texts, change } = useEditor();
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  function keep() {
    if (draft === null || (draft.trim() === '' && reason === undefined)) return;
    change((brief) => keepFinding(brief, finding, draft));
    setDraft(null);
  }
  if (draft === null) {
    return (
      <p class="check-keep">
        {reason !== undefined && <span>{fill(texts.check.kept, { reason })} </span>}
        <button
          class="text-button"
          type="button"
          aria-label={`${reason === undefined ? texts.check.keep : texts.check.changeReason}: ${title}`}
          onClick={() => setDraft(reason ?? '')}
        >
          {reason === undefined ? texts.check.keep : texts.check.changeReason}
        </button>
      </p>
    );
  }
  return (
    <div class="check-keep">
      <label for={id}>{texts.check.keepLabel}</label>
      <input
        id={id}
        type="text"
        value={draft}
        ref={(input) => input?.focus()}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') setDraft(null);
        }}
      />
      <button class="text-button" type="button" onClick={keep}>
        {texts.check.keepSave}
      </button>
    </div>
  );
}
