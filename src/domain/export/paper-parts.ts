import type { Brief } from '#domain/brief/brief.ts';
import { textAt } from '#domain/brief/edit.ts';
import { cleanLine } from '#domain/text/clean.ts';
import { type Block, type Corner, SIGNING_LINE } from './document.ts';

/** Texts that a filled brief and an empty template share. */
export interface PaperTexts {
  /** With the places {page} and {pages}. */
  readonly page: string;
  readonly corner: { readonly heading: string; readonly date: string };
  readonly sheet: {
    readonly title: string;
    readonly side: string;
    readonly name: string;
    readonly signature: string;
    readonly date: string;
    readonly customer: string;
    readonly contractor: string;
    readonly approver: string;
  };
}

type Answers = Pick<Brief, 'fields' | 'kindFields'>;

/** The approval in the corner: who approves, as far as known, with rules to sign and to date. */
export function approvalCorner(brief: Answers, { corner }: PaperTexts): Corner {
  const role = cleanLine(textAt(brief, 'approver.role'));
  const name = cleanLine(textAt(brief, 'approver.name'));
  return {
    heading: corner.heading,
    lines: [role || SIGNING_LINE, name === '' ? SIGNING_LINE : `${SIGNING_LINE.slice(8)} ${name}`, corner.date],
  };
}

/** The approval sheet: a line to sign for the customer, the contractor and the approver. */
export function approvalSheet(brief: Answers, { sheet }: PaperTexts): readonly Block[] {
  const person = (...paths: string[]) =>
    paths
      .map((path) => cleanLine(textAt(brief, path)))
      .filter((text) => text !== '')
      .join(', ');
  return [
    { type: 'heading', level: 2, text: sheet.title },
    {
      type: 'signatures',
      columns: { side: sheet.side, name: sheet.name, signature: sheet.signature, date: sheet.date },
      rows: [
        { side: sheet.customer, name: person('customer.name', 'customer.department') },
        { side: sheet.contractor, name: person('contractor.name') },
        { side: sheet.approver, name: person('approver.name', 'approver.role') },
      ],
    },
  ];
}
