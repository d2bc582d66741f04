import type { TabsTexts } from '#islands/documents/tabs-texts.ts';
import type { DocumentTexts } from '#islands/documents/texts.ts';
import { LiveAnswers } from './LiveAnswers.tsx';
import { MergedAnswers } from './MergedAnswers.tsx';
import { TabNotices } from './TabNotices.tsx';

/** The words about the same answers in two tabs, as `tabs.json` holds them. */
export type TabsWords = TabsTexts & Pick<DocumentTexts, 'conflict' | 'openCopy' | 'understood' | 'undo'>;

/** What is shown of them. One object, so that a page that loads it keeps the names. */
export const tabs = { LiveAnswers, MergedAnswers, TabNotices };
