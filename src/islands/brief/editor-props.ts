import type { StandingLimit } from '#domain/brief/amount.ts';
import type { FormHead } from '#domain/brief/form.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { DocumentTexts } from '#islands/documents/texts.ts';
import type { Ui } from '#schemas/ui.ts';

/** What the page of one brief hands to its island. */
export type EditorProps = {
  locale: Locale;
  /** The form without the fields of the kinds, which are fetched by kind. */
  form: FormHead;
  limit: StandingLimit;
  /** Days after which silence accepts delivered work, where the company has that rule. */
  silenceDays: number | null;
  company: string;
  departments: readonly string[];
  /** Where the list is, the editor itself, and the data of briefs. */
  addresses: { list: string; edit: string; data: string };
  texts: { editor: Ui['editor']; documents: DocumentTexts; standing: Ui['standing'] };
};
