// Texts for tests: what the section `exports` of content/ui holds, in English.
import type { BlankDocumentTexts } from './blank-document.ts';
import type { BriefDocumentTexts } from './brief-document.ts';

export const sampleTexts: BriefDocumentTexts & BlankDocumentTexts = {
  page: 'Page {page} of {pages}',
  corner: { heading: 'Approved by', date: 'Date: ____________' },
  sheet: {
    title: 'Approval sheet',
    side: 'Party',
    name: 'Name, job title',
    signature: 'Signature',
    date: 'Date',
    customer: 'Customer',
    contractor: 'Contractor',
    approver: 'Approver',
  },
  brief: {
    untitled: 'Untitled brief',
    name: 'Brief',
    numbered: 'Brief No. {number}',
    version: 'version {n}',
    fingerprint: 'fingerprint {fingerprint}',
  },
  objections: {
    title: 'Objections and decisions',
    item: 'Objection {n}',
    requirement: 'Requirement',
    consequence: 'Consequence',
    likelihood: 'how likely',
    by: 'when it would show',
    alternative: 'Proposed instead',
    effect: 'what it achieves',
    cost: 'what it costs',
    time: 'how long it takes',
    decision: 'Decision',
    reason: 'reason',
    decided: '{decision} – {who}, {date}',
    open: 'Not decided yet',
    accepted: 'Objection accepted',
    acceptedInPart: 'Accepted in part',
    insisted: 'Overruled: the requirement stands',
    withdrawn: 'Objection withdrawn',
  },
  blank: { numbered: 'Brief No.', full: 'Full form', short: 'Short form', amount: 'Amount and currency', none: 'Or:' },
};
