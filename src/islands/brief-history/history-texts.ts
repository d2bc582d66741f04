import type { Brief } from '#domain/brief/brief.ts';
import type { EventTexts } from '#domain/brief/event-texts.ts';
import type { BriefForm } from '#domain/brief/form.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { Ui } from '#schemas/ui.ts';

/** The words of the panel, as `history.json` holds them. */
export type HistoryTexts = Ui['versions'] & { events: EventTexts };

/** What the editor hands to the panel. */
export type HistoryProps = {
  brief: Brief;
  locale: Locale;
  form: BriefForm;
  addresses: { edit: string };
  texts: HistoryTexts;
};
