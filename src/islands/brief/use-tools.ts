import { useMemo, useState } from 'preact/hooks';
import type { StandingLimit } from '#domain/brief/amount.ts';
import type { Brief } from '#domain/brief/brief.ts';
import { TEXT_LIMIT } from '#domain/brief/fields.ts';
import { type TextRefusal, writeText } from '#domain/brief/write-text.ts';
import { formatNumber } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { readFragment } from '#platform/fragment.ts';
import { historyState, replaceHistory } from '#platform/page-history.ts';
import { $drafts, chooseMode, editBrief } from '#stores/briefs.ts';
import type { EditorTexts, EditorTools } from './editor-context.ts';

/** A text that was refused, and what to say of it. */
export interface Refusal {
  readonly path: string;
  readonly text: string;
}

export interface Undo {
  readonly message: string;
  readonly update: (brief: Brief) => Brief;
}

interface Given {
  readonly id: string;
  readonly locale: Locale;
  readonly limit: StandingLimit;
  readonly departments: readonly string[];
  readonly texts: EditorTexts;
}

/** The tools of one open brief, and what they have to show: a refusal, something to take back, something to say. */
export function useTools({ id, locale, limit, departments, texts }: Given) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [undo, setUndo] = useState<Undo | null>(null);
  const [announcement, announce] = useState('');

  const tools = useMemo((): EditorTools => {
    function change(update: (brief: Brief) => Brief) {
      editBrief(id, update);
      // The first change stored the brief: from now on the address names it, and a reload makes no second one.
      if ($drafts.get()[id] === undefined && readFragment().id !== id) replaceHistory(historyState(), id);
    }

    function refuse(path: string, problem: TextRefusal, length: number) {
      const [most, n] = [TEXT_LIMIT, length].map((count) => formatNumber(locale, count)) as [string, string];
      setRefusal({ path, text: fill(texts.refusals[problem], { most, n }) });
    }

    function write(path: string, text: string): boolean {
      let problem: TextRefusal | null = null;
      change((brief) => {
        const written = writeText(brief, path, text);
        if (!written.ok) problem = written.problem;
        return written.ok ? written.value : brief;
      });
      if (problem !== null) refuse(path, problem, text.length);
      else setRefusal((before) => (before?.path === path ? null : before));
      return problem === null;
    }

    return {
      locale,
      limit,
      texts,
      departments,
      write,
      change,
      changeUndoably(update, message, reverse) {
        change(update);
        setUndo({ message, update: reverse });
      },
      announce,
      showAll: () => chooseMode(id, 'full'),
    };
  }, [id]);

  return { tools, refusal, undo, forgetUndo: () => setUndo(null), announcement };
}
