import { useStore } from '@nanostores/preact';
import type { SavingTexts } from '#islands/documents/texts.ts';
import { assessments } from '#stores/assessments.ts';

type Props = { id: string; texts: SavingTexts };

/** Says that another tab changed this attempt too, and where the answers given here are. */
export function ConflictNotice({ id, texts }: Props) {
  const conflict = useStore(assessments.$conflicts).find((entry) => entry.id === id);
  if (conflict === undefined) return null;
  return (
    <div class="notice error" role="alert">
      <h2>{texts.conflict.title}</h2>
      <p>{texts.conflict.text}</p>
      <p class="actions">
        <a class="button" href={`#${conflict.copyId}`}>
          {texts.openCopy}
        </a>
        <button class="button quiet" type="button" onClick={() => assessments.dismissConflict(conflict.copyId)}>
          {texts.understood}
        </button>
      </p>
    </div>
  );
}
