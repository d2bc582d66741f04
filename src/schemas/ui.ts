import { z } from 'astro/zod';
import { pluralForms, textGroup, wordings } from './translated.ts';
import { assessmentTexts } from './ui-assessment.ts';
import { briefExamplesTexts } from './ui-brief-examples.ts';
import { briefsTexts, editorTexts } from './ui-briefs.ts';
import { compareTexts } from './ui-compare.ts';
import { dataTexts } from './ui-data.ts';
import { draftsTexts } from './ui-drafts.ts';
import { exportsTexts } from './ui-exports.ts';
import { flowTexts } from './ui-flow.ts';
import { flowFormsTexts } from './ui-flow-forms.ts';
import { handOverTexts } from './ui-hand-over.ts';
import { historyTexts } from './ui-history.ts';
import { intakeTexts } from './ui-intake.ts';
import { kitTexts } from './ui-kit.ts';
import { ledgerTexts } from './ui-ledger.ts';
import { planTexts } from './ui-plan.ts';
import { reportsTexts } from './ui-reports.ts';
import { searchTexts } from './ui-search.ts';
import { tabsTexts } from './ui-tabs.ts';
import { eventsTexts, versionsTexts } from './ui-versions.ts';

/** `content/ui/*.yaml`: the interface texts of one language, by area. A missing or an unknown key fails the build. */
export const uiSchema = z.strictObject({
  site: textGroup(
    'name tagline skip sections guide assessment briefs otherLanguage otherLanguageOffer dismissOffer theme',
    'newVersion update',
    'themeSystem themeLight themeDark footerPrivacy footerSource footerPages contact kit data glossary method sources noScript',
  ),
  guide: textGroup(
    'title description lede ways chapters allChapters onThisPage chapterOf know ours added fact source say case scene next',
    'previousChapter nextChapter restsOn between linkTo copyLink linkCopied updated edit tools allTools handbook handbookText',
  ).extend({ minutes: pluralForms }),
  handbook: textGroup('title description lede edition print contents').extend({ chapters: pluralForms }),
  home: textGroup(
    'title description answer lede begin readFirst readTitle readText assessEyebrow assessTitle assessText',
    'briefTitle briefText beam privacyTitle privacyText whoTitle whoText companyTitle companyText',
    'assessQuick assessExample assessCompare briefExample briefBlanks briefKit readWhole',
  ).extend({
    readEyebrow: pluralForms,
    briefEyebrow: pluralForms,
    unfinished: textGroup('title brief briefs assessment plan nothing backup backupDue').extend({
      open: pluralForms,
      late: pluralForms,
      unreadable: pluralForms,
    }),
  }),
  documents: textGroup(
    'notYetSaved saving saved notSaved downloadNow retry restore downloadRaw reload toList openCopy',
    'understood undo',
  ).extend({
    failures: wordings('full denied mismatch invalid removed binned'),
    problems: wordings('missing binned damaged newer denied'),
    conflict: textGroup('title text'),
  }),
  drafts: draftsTexts,
  tabs: tabsTexts,
  data: dataTexts,
  assessment: assessmentTexts,
  exports: exportsTexts,
  briefs: briefsTexts,
  editor: editorTexts,
  briefExamples: briefExamplesTexts,
  sources: textGroup('claims claim pages items fields facts limits open'),
  glossary: textGroup('title description lede more'),
  plan: planTexts,
  compare: compareTexts,
  reports: reportsTexts,
  history: historyTexts,
  ledger: ledgerTexts,
  kit: kitTexts,
  flow: flowTexts,
  flowForms: flowFormsTexts,
  intake: intakeTexts,
  handOver: handOverTexts,
  events: eventsTexts,
  versions: versionsTexts,
  standing: z.strictObject({
    states: textGroup('draft submitted objected ready approved in-work delivered accepted cancelled'),
    marks: textGroup('not-approved after-the-fact changing paused as-told by-rule recorded'),
  }),
  method: textGroup('weights topic weight questions total').extend({
    example: textGroup(
      'lede open shares item answer share reversed mean strength score product total range bias toSales toMarketing',
      'means verdict',
    ),
  }),
  search: searchTexts,
  notFound: textGroup('title text check search home'),
});

export type Ui = z.infer<typeof uiSchema>;
