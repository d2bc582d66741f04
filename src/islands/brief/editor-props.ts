import type { StandingLimit } from '#domain/brief/amount.ts';
import type { BriefForm } from '#domain/brief/form.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { DocumentTexts } from '#islands/documents/texts.ts';
import type { Ui } from '#schemas/ui.ts';

/** What the page of one brief hands to its island. */
export type EditorProps = {
  locale: Locale;
  form: BriefForm;
  limit: StandingLimit;
  company: string;
  departments: readonly string[];
  /** Where the list is, and the editor itself. */
  addresses: { list: string; edit: string };
  texts: { editor: Ui['editor']; documents: DocumentTexts; exports: Ui['exports'] };
};
