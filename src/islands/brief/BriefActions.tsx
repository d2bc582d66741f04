import { useState } from 'preact/hooks';
import type { Brief } from '#domain/brief/brief.ts';
import { fill } from '#domain/i18n/message.ts';
import { openFragment } from '#platform/fragment-address.ts';
import { briefs, copyBrief } from '#stores/briefs.ts';
import { useEditor } from './editor-context.ts';

type Props = { brief: Brief; isNew: boolean; untitled: string; listAddress: string };

/** What can be done with the brief as a whole. */
export function BriefActions({ brief, isNew, untitled, listAddress }: Props) {
  const { texts } = useEditor();
  const [isRefused, setRefused] = useState(false);
  function duplicate() {
    const copy = copyBrief(brief.id, { title: (title) => fill(texts.copyTitle, { title }), untitled });
    if (copy !== undefined) openFragment(copy);
  }
  function remove() {
    setRefused(!briefs.remove(brief.id).ok);
  }
  return (
    <>
      <p class="brief-actions">
        <a href={listAddress}>{texts.toList}</a>
        {!isNew && (
          <>
            <button class="text-button" type="button" onClick={duplicate}>
              {texts.duplicate}
            </button>
            <button class="text-button" type="button" onClick={remove}>
              {texts.remove}
            </button>
          </>
        )}
      </p>
      {isRefused && (
        <div class="notice error" role="alert">
          <h3>{texts.notDeleted.title}</h3>
          <p>{texts.notDeleted.text}</p>
        </div>
      )}
    </>
  );
}
