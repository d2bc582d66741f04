import { type ComponentChildren, h } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Brief } from '#domain/brief/brief.ts';
import type { Finding } from '#domain/brief/checks/finding.ts';
import type { CheckTexts } from '#domain/brief/checks/finding-words.ts';
import type { FormPart } from '#domain/brief/parts.ts';
import { loadJson } from '#platform/load-json.ts';
import type { CheckTools } from './check-tools.ts';

/** What the checks say: nothing yet, that they are on their way, or what they found in the parts that were left. */
export type Checks =
  | { is: 'silent' | 'loading' | 'failed' }
  | { is: 'spoken'; findings: readonly Finding[]; tools: CheckTools; texts: CheckTexts };

interface Given {
  readonly brief: Brief;
  readonly parts: readonly FormPart[];
  /** Where the data of briefs lie. */
  readonly data: string;
  readonly check: (tools: CheckTools, brief: Brief) => readonly Finding[];
}

const EVERY_PART = '*';

/**
 * The checks of an open brief. They speak of a part when it is left and of all parts when they are asked, never while
 * somebody types; their program and words are fetched when they first have to speak.
 */
export function useChecks({ brief, parts, data, check }: Given) {
  const [checks, setChecks] = useState<Checks>({ is: 'silent' });
  const spoken = useRef(new Set<string>());
  const latest = useRef(brief);
  latest.current = brief;

  async function load(): Promise<Pick<Extract<Checks, { is: 'spoken' }>, 'tools' | 'texts'> | null> {
    if (checks.is === 'spoken') return checks;
    setChecks({ is: 'loading' });
    try {
      const [tools, texts] = await Promise.all([
        import('./check-tools.ts'),
        loadJson<CheckTexts>(`${data}checks.json`),
      ]);
      return texts.ok ? { tools: tools.checkTools, texts: texts.value } : null;
    } catch {
      return null;
    }
  }

  async function speak(): Promise<void> {
    const loaded = await load();
    if (loaded === null) {
      setChecks({ is: 'failed' });
      return;
    }
    const { tools, texts } = loaded;
    const found = check(tools, latest.current).filter(({ field }) => isSpoken(field));
    setChecks({ is: 'spoken', findings: found, tools, texts });
  }

  function isSpoken(path: string): boolean {
    if (spoken.current.has(EVERY_PART)) return true;
    const fieldId = path.split('.')[0];
    const part = parts.find(({ fields }) => fields.some(({ id }) => id === fieldId));
    return part !== undefined && spoken.current.has(part.id);
  }

  /** A part was left: from now on the checks speak of it. */
  function leave(partId: string): void {
    spoken.current.add(partId);
    void speak();
  }

  /** Within a part another field was entered: what is spoken of already is looked at again. */
  function move(): void {
    if (spoken.current.size > 0) void speak();
  }

  /** Looks at everything. */
  function checkAll(): Promise<void> {
    spoken.current.add(EVERY_PART);
    return speak();
  }

  const notes = useMemo(
    () => (checks.is === 'spoken' ? notesOf(checks, brief) : new Map<string, ComponentChildren>()),
    [checks, brief.kept],
  );
  return { checks, notes, leave, move, checkAll };
}

/** What stands beside the fields, by field. */
function notesOf(
  { findings, tools, texts }: Extract<Checks, { is: 'spoken' }>,
  brief: Brief,
): Map<string, ComponentChildren> {
  const fields = [...new Set(findings.map(({ field }) => field.split('.')[0] ?? ''))];
  return new Map(
    fields.map((id) => {
      const own = findings.filter(({ field }) => field.split('.')[0] === id);
      return [id, h(tools.Notes, { fieldId: id, findings: own, kept: brief.kept, texts })];
    }),
  );
}
