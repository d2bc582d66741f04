import type { Ui } from '#schemas/ui.ts';

/** The words about briefs that came from elsewhere, as their data file holds them. */
export type IntakeTexts = Ui['intake'] & { standing: Ui['standing'] };
