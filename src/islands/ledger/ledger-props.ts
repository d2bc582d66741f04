import type { Brief } from '#domain/brief/brief.ts';
import type { LedgerDocumentTexts } from '#domain/brief/ledger/ledger-document.ts';
import type { LedgerRowsTexts } from '#domain/brief/ledger/ledger-rows.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { LoadingTexts } from '#islands/parts/PartWaiting.tsx';
import type { Ui } from '#schemas/ui.ts';

type AllTexts = Ui['ledger'];

/** What the page says before there is anything to count. */
export type ShellTexts = Pick<AllTexts, 'empty'> & LoadingTexts;

/** `words.json` of the ledger, fetched with the first brief. */
export type LedgerWords = LedgerDocumentTexts &
  LedgerRowsTexts &
  Pick<AllTexts, 'cases' | 'counted' | 'document' | 'drafts' | 'filter' | 'shown' | 'take'> &
  Pick<AllTexts, 'unreadable' | 'unreadableLink'> & { readonly denied: Ui['documents']['problems']['denied'] };

/** `examples.json`: the briefs of the example company. */
export type LedgerExample = {
  readonly title: string;
  readonly about: string;
  readonly briefs: readonly Brief[];
  /** Those that can be opened, by their key. */
  readonly featured: readonly { readonly key: string; readonly id: string }[];
};

export type LedgerProps = {
  locale: Locale;
  /** Whose ledger it is; may be empty. */
  company: string;
  addresses: Record<'ledger' | 'list' | 'edit' | 'words' | 'examples', string>;
  texts: ShellTexts;
};
