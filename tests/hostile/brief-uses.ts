import type { Brief } from '#domain/brief/brief.ts';
import { parseBriefFile, toBriefFile } from '#domain/brief/brief-file.ts';
import { briefFileName } from '#domain/brief/brief-file-name.ts';
import type { CheckTexts } from '#domain/brief/checks/finding-words.ts';
import { findingWords } from '#domain/brief/checks/finding-words.ts';
import { findingsOf } from '#domain/brief/checks/findings-of.ts';
import { compareAnswers } from '#domain/brief/compare-versions.ts';
import { eventWords } from '#domain/brief/event-words.ts';
import { formFor } from '#domain/brief/form.ts';
import { factTexts, letterTexts, messageTexts } from '#domain/brief/hand-over.fixture.ts';
import { handOverText } from '#domain/brief/hand-over-text.ts';
import { incomingBrief } from '#domain/brief/incoming.ts';
import { casesOf, ledgerFrom } from '#domain/brief/ledger/ledger.ts';
import { ledgerDocument } from '#domain/brief/ledger/ledger-document.ts';
import { ledgerRows } from '#domain/brief/ledger/ledger-rows.ts';
import { ledgerTextsOf } from '#domain/brief/ledger/ledger-texts.fixture.ts';
import { letterFacts } from '#domain/brief/letter-facts.ts';
import { nextSteps } from '#domain/brief/next-steps.ts';
import { objectionsOf } from '#domain/brief/objections.ts';
import { partState, partsOf } from '#domain/brief/parts.ts';
import { pointsOf } from '#domain/brief/points.ts';
import { missingFields } from '#domain/brief/required.ts';
import { acceptedBySilenceFrom, silencesOf } from '#domain/brief/silence.ts';
import { beginDraft } from '#domain/brief/step-draft.ts';
import { fieldsOfStep } from '#domain/brief/step-form.ts';
import { missingIn } from '#domain/brief/step-gaps.ts';
import { summaryOf } from '#domain/brief/summary.ts';
import { briefDocument } from '#domain/export/brief-document.ts';
import { toCsv } from '#domain/export/csv.ts';
import { toDocx } from '#domain/export/docx.ts';
import { toMarkdown } from '#domain/export/markdown.ts';
import { textsIn } from '#domain/export/sample-texts.fixture.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { contentChecks, formIn } from './content.ts';

const limit = { amount: 30_000, currency: 'RUB' };
const today = '2026-11-30';
const STEPS = [
  'submit',
  'object',
  'accept',
  'insist',
  'approve',
  'deliver',
  'accept-work',
  'outcome',
  'record',
] as const;

/** Everything that the pages do with a brief which was taken in or is stored; whatever throws here blanks a page. */
export async function useBrief(brief: Brief, locale: Locale, makesWord: boolean): Promise<void> {
  const form = formIn(locale);
  const texts = textsIn(locale);
  const fields = formFor(form, brief.kind).flatMap((section) => section.fields);
  const source = { brief, form, limit, locale };
  summaryOf(brief, limit);
  const checks = contentChecks(locale) as CheckTexts;
  for (const finding of findingsOf(brief, { form, limit, today })) findingWords(finding, checks);
  const missing = missingFields(brief, form, 'approve', limit);
  for (const part of partsOf(form, brief.kind, brief.mode)) partState(brief, part, missing, limit);
  nextSteps(brief, { limit, silenceDays: 5, today });
  for (const step of STEPS) {
    const draft = beginDraft(step, brief, {
      recorder: { role: 'customer', name: '' },
      today,
      number: '2026-001',
    } as never);
    fieldsOfStep(step, brief);
    missingIn(draft, brief, today);
  }
  silencesOf(brief, today);
  acceptedBySilenceFrom(brief, 5);
  objectionsOf(brief);
  eventWords(brief, { locale, texts: texts.events, fields });
  const points = pointsOf(brief);
  const [first, last] = [points[0], points.at(-1)];
  if (first && last) compareAnswers(first.answers, last.answers, fields, locale);
  handOverText({ ...source, texts: messageTexts, facts: factTexts });
  letterFacts({ ...source, writer: 'contractor', texts: letterTexts });
  incomingBrief(brief, [{ ...brief, events: [] }, brief], 'copy');
  const ledger = ledgerFrom(casesOf([brief], today), {});
  const words = ledgerTextsOf(locale);
  toMarkdown(ledgerDocument({ ledger, scope: [], locale, today, company: 'П', texts: words }));
  toCsv(ledgerRows(ledger, words), locale);
  briefFileName(brief, 'untitled', today, 'docx');
  const document = briefDocument({ brief, form, company: 'П', locale, texts });
  toMarkdown(document);
  if (makesWord) await toDocx(document);
  // What is here can be handed on: the file that the site makes of it is one that the site reads.
  const again = parseBriefFile(JSON.stringify(toBriefFile(brief)), form.kinds.map(({ id }) => id).concat(brief.kind));
  if (!again.ok) throw new Error(`The file of a brief that was taken in is refused: ${again.problem}`);
}
