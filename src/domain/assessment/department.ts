import { type Answers, type Bank, itemsInScope, type Mode, type PlacedItem, type Role } from './bank.ts';
import { biasOf, pullOf } from './bias.ts';
import { mean } from './numbers.ts';
import { itemShare, poleValue } from './share.ts';

export interface Respondent {
  readonly role: Role;
  readonly mode: Mode;
  readonly answers: Answers;
}

/** What a department says on one item, on the average of its members who answered it. */
export interface DepartmentItem {
  readonly share: number;
  /** Mean pole value, −2…+2; null for other items. */
  readonly pole: number | null;
}

export interface Department {
  /** Ids of the items that at least one member was asked, «n/a» included. */
  readonly asked: ReadonlySet<string>;
  readonly items: ReadonlyMap<string, DepartmentItem>;
  /** Mean of the members' known B; null when none is known. */
  readonly bias: number | null;
}

interface Member {
  readonly answers: Answers;
  readonly items: readonly PlacedItem[];
}

/** Joins the members' answers to those of a department, so that in a comparison its size does not dominate. */
export function departmentOf(bank: Bank, respondents: readonly Respondent[]): Department {
  const scopes = { full: itemsInScope(bank, 'full'), quick: itemsInScope(bank, 'quick') };
  const members = respondents.map(({ answers, mode }) => ({ answers, items: scopes[mode] }));
  const biases = members.flatMap((member) => biasOf(pullOf(member.items, member.answers)) ?? []);
  return {
    asked: new Set(members.flatMap((member) => member.items.map((item) => item.id))),
    items: itemMeans(members),
    bias: biases.length === 0 ? null : mean(biases),
  };
}

function itemMeans(members: readonly Member[]): Map<string, DepartmentItem> {
  const collected = new Map<string, { shares: number[]; poles: number[] }>();
  for (const { answers, items } of members) {
    for (const item of items) {
      const share = itemShare(item, answers[item.id]);
      if (share === null) continue;
      const entry = collected.get(item.id) ?? { shares: [], poles: [] };
      entry.shares.push(share);
      const pole = poleValue(item, answers[item.id]);
      if (pole !== null) entry.poles.push(pole);
      collected.set(item.id, entry);
    }
  }
  const means = [...collected].map(([id, { shares, poles }]): [string, DepartmentItem] => [
    id,
    { share: mean(shares), pole: poles.length === 0 ? null : mean(poles) },
  ]);
  return new Map(means);
}
