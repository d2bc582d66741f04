import type { Brief } from '#domain/brief/brief.ts';
import { textAt } from '#domain/brief/edit.ts';
import type { Role } from '#domain/brief/event.ts';
import { cleanLine } from '#domain/text/clean.ts';
import { type Block, type Corner, SIGNING_LINE } from './document.ts';
import type { PaperTexts } from './paper-texts.ts';

type Answers = Pick<Brief, 'fields' | 'kindFields'>;

/** What is recorded about the approval of a brief or the consent of its sides, in words. */
export interface Recorded {
  /** Title of the column in the approval sheet. */
  readonly title: string;
  readonly sides: Readonly<Record<Role, string>>;
  /** What the corner says in place of a rule to date; empty when nobody approved. */
  readonly approval: readonly string[];
  /** Who approved, where the history names somebody. */
  readonly approver: string;
  /** The standing rule approved: nobody signs in the corner. */
  readonly isByRule: boolean;
}

/** The approval in the corner: who approves, as far as known, with rules to sign and to date, or what is recorded. */
export function approvalCorner(brief: Answers, { corner }: PaperTexts, recorded?: Recorded): Corner {
  const { heading } = corner;
  const approval = recorded?.approval ?? [];
  if (recorded?.isByRule && approval.length > 0) return { heading, lines: approval };
  const role = cleanLine(textAt(brief, 'approver.role'));
  const name = recorded?.approver || cleanLine(textAt(brief, 'approver.name'));
  return {
    heading,
    lines: [
      role || SIGNING_LINE,
      name === '' ? SIGNING_LINE : `${SIGNING_LINE.slice(8)} ${name}`,
      ...(approval.length > 0 ? approval : [corner.date]),
    ],
  };
}

/** The approval sheet: a line to sign for the customer, the contractor and the approver, with what is recorded. */
export function approvalSheet(brief: Answers, { sheet }: PaperTexts, known?: Recorded): readonly Block[] {
  const recorded = known !== undefined && Object.values(known.sides).some((text) => text !== '') ? known : undefined;
  const person = (...paths: string[]) =>
    paths
      .map((path) => cleanLine(textAt(brief, path)))
      .filter((text) => text !== '')
      .join(', ');
  const row = (side: Role, name: string) => ({
    side: sheet[side],
    name,
    ...(recorded === undefined ? {} : { decided: recorded.sides[side] }),
  });
  return [
    { type: 'heading', level: 2, text: sheet.title },
    {
      type: 'signatures',
      columns: {
        side: sheet.side,
        name: sheet.name,
        signature: sheet.signature,
        date: sheet.date,
        ...(recorded === undefined ? {} : { decided: recorded.title }),
      },
      rows: [
        row('customer', person('customer.name', 'customer.department')),
        row('contractor', person('contractor.name')),
        row('approver', person('approver.name', 'approver.role')),
      ],
    },
  ];
}
