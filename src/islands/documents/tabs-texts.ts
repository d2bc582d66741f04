import type { Ui } from '#schemas/ui.ts';

/** The words about one document in two tabs, fetched when there are two. */
export type TabsTexts = Ui['tabs'];
