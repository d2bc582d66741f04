import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StandingLimit } from '#domain/brief/amount.ts';
import type { Brief } from '#domain/brief/brief.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { Ui } from '#schemas/ui.ts';

export type EditorTexts = Ui['editor'];

/** What the fields of a brief work with; it stays the same while the brief is open. */
export interface EditorTools {
  readonly locale: Locale;
  readonly limit: StandingLimit;
  readonly texts: EditorTexts;
  /** Names of departments to choose from. */
  readonly departments: readonly string[];
  /** Writes into the place of that path; false when the text was refused. */
  write(path: string, text: string): boolean;
  change(update: (brief: Brief) => Brief): void;
  /** Changes the brief and offers to take that back. */
  changeUndoably(update: (brief: Brief) => Brief, message: string, undo: (brief: Brief) => Brief): void;
  /** Says something to those who do not see the page. */
  announce(message: string): void;
  showAll(): void;
}

export const EditorContext = createContext<EditorTools | null>(null);

export function useEditor(): EditorTools {
  const tools = useContext(EditorContext);
  if (tools === null) throw new Error('A field of a brief stands outside its editor');
  return tools;
}

/** Id of the element in which the text at a path is written. */
export function inputId(path: string): string {
  return `f-${path.replaceAll('.', '-')}`;
}

/** Id of a whole field with its label. */
export function fieldElementId(fieldId: string): string {
  return `field-${fieldId}`;
}
