import type { Brief } from '#domain/brief/brief.ts';
import { type BriefEvent, DECISIONS, type Role } from '#domain/brief/event.ts';
import { dataOf } from '#domain/brief/event-data.ts';
import type { EventTexts } from '#domain/brief/event-texts.ts';
import { asTold, otherSide, stateOf } from '#domain/brief/state.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { cleanLine } from '#domain/text/clean.ts';
import type { Recorded } from './paper-parts.ts';
import type { ApprovalTexts } from './paper-texts.ts';

interface Words {
  readonly approval: ApprovalTexts;
  readonly events: EventTexts;
  readonly locale: Locale;
}

/** What a brief's history says about the consent of its sides and its approval, for the version that it is about. */
export function recordedApproval(brief: Brief, words: Words): Recorded {
  const { approval } = words;
  const steps = stepsOfVersion(brief);
  const other = otherSide(brief.initiator);
  const find = (type: string) => steps.findLast((event) => event.type === type);
  const record = find('record');
  if (record !== undefined) return pastApproval(brief, record, words);
  const said = (event: BriefEvent | undefined, text: string) =>
    event === undefined ? '' : recordedOn(brief, event, event.decidedAt, text, words);
  const submitted = find('submit');
  const sinceSubmit = submitted === undefined ? [] : steps.slice(steps.indexOf(submitted));
  const decision = sinceSubmit.findLast(({ type }) => DECISIONS.some((each) => each === type && each !== 'withdraw'));
  const agreed = sinceSubmit.findLast(({ type }) => type === 'agree');
  const isDecided = (id: string) => sinceSubmit.some(({ data }) => data['objection'] === id);
  const isSettled = agreed === undefined && sinceSubmit.every(({ id, type }) => type !== 'object' || isDecided(id));
  const approved = find('approve');
  const isByRule = approved?.basis === 'standing-rule';
  const sides: Record<Role, string> = {
    customer: '',
    contractor: '',
    approver: said(approved, isByRule ? approval.byRule : approval.approved),
  };
  sides[brief.initiator] = said(submitted, approval.submitted);
  sides[other] = isSettled ? said(decision, approval.settled) : said(agreed, approval.agreed);
  return {
    title: approval.title,
    sides,
    approval: [
      ...(sides.approver === '' ? [] : [sides.approver]),
      ...(dataOf(approved ?? { type: '', data: {} }, 'approve')?.afterTheFact ? [approval.afterTheFact] : []),
    ],
    approver: cleanLine(approved?.whose.name ?? ''),
    isByRule,
  };
}

/** A brief that lived on paper names the days and not the people. */
function pastApproval(brief: Brief, event: BriefEvent, words: Words): Recorded {
  const { approval } = words;
  const { submitted = '', approved = '' } = dataOf(event, 'record') ?? {};
  const said = (date: string, text: string) => (date === '' ? '' : recordedOn(brief, event, date, text, words));
  const sides: Record<Role, string> = { customer: '', contractor: '', approver: said(approved, approval.approved) };
  sides[brief.initiator] = said(submitted, approval.submitted);
  return {
    title: approval.title,
    sides,
    approval: [
      ...(sides.approver === '' ? [] : [sides.approver]),
      ...(stateOf(brief).isAfterTheFact ? [approval.afterTheFact] : []),
    ],
    approver: '',
    isByRule: false,
  };
}

/** The steps of the version that the paper is about; a change that was dropped leaves those of the one before. */
function stepsOfVersion({ events }: Brief): readonly BriefEvent[] {
  let inForce: readonly BriefEvent[] = [];
  let present: readonly BriefEvent[] = [];
  for (const event of events) {
    if (event.type === 'change') [inForce, present] = [present, []];
    else if (event.type === 'drop-change') present = inForce;
    else present = [...present, event];
  }
  return present;
}

/** «утверждено 18 ноября 2026 г., по телефону, со слов» */
function recordedOn({ events }: Brief, event: BriefEvent, date: string, text: string, words: Words): string {
  const bases: Readonly<Record<string, string>> = words.events.bases;
  const isNamed = Object.hasOwn(bases, event.basis) && event.basis !== 'standing-rule';
  return [
    fill(text, { date: formatDate(words.locale, date) }),
    isNamed ? (bases[event.basis] ?? '') : '',
    asTold(events).includes(event) ? words.approval.told : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
