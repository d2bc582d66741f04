import type { Brief, BriefVersion } from './brief.ts';
import { setField } from './edit.ts';
import type { BriefEvent } from './event.ts';
import { dataOf, type FieldChange } from './event-data.ts';
import { cleaned, contentFingerprint } from './fingerprint.ts';
import type { BriefState } from './state.ts';

/** What an event does to the answers, the number and the frozen versions; `state` is that before the event. */
export function withEffect(brief: Brief, event: BriefEvent, state: BriefState): Brief {
  const number = numberIn(event);
  const numbered = number === undefined ? brief : { ...brief, number };
  switch (event.type) {
    case 'accept':
    case 'accept-part':
      return withChanges(numbered, changesOf(event));
    case 'drop-change': {
      const version = numbered.versions.find((each) => each.number === state.inForce);
      return version === undefined ? numbered : withAnswers(numbered, version);
    }
    case 'approve':
    case 'record':
      return { ...numbered, versions: [...numbered.versions, frozen(numbered, event, state.version)] };
    default:
      return numbered;
  }
}

/** The changes of fields that a decision on an objection writes. */
export function changesOf(event: BriefEvent): readonly FieldChange[] {
  return dataOf(event, 'accept')?.changes ?? dataOf(event, 'accept-part')?.changes ?? [];
}

/** The brief with changes written; one whose row is gone is passed over. */
export function withChanges(brief: Brief, changes: readonly FieldChange[]): Brief {
  return changes.reduce((changed, { path, after }) => {
    try {
      return setField(changed, path, after);
    } catch {
      return changed;
    }
  }, brief);
}

/** The brief with the answers of another point of its history. */
export function withAnswers(brief: Brief, { fields, kindFields }: Pick<Brief, 'fields' | 'kindFields'>): Brief {
  return { ...brief, fields, kindFields };
}

function frozen(brief: Brief, event: BriefEvent, number: number): BriefVersion {
  const { fields, kindFields } = cleaned({ fields: brief.fields, kindFields: brief.kindFields });
  return { number, fingerprint: contentFingerprint(brief), frozenAt: event.recordedAt, fields, kindFields };
}

function numberIn({ data }: BriefEvent): string | undefined {
  const number = data['number'];
  return typeof number === 'string' && number.trim() !== '' ? number.trim() : undefined;
}
