import { batch } from 'nanostores';
import { type AttemptResult, COMPANY } from '#domain/assessment/attempt.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import type { RespondentSource } from '#domain/assessment/respondent.ts';
import { parseResultFile, type ResultFileProblem } from '#domain/assessment/result-file.ts';
import { decodeResultLink, findResultLinks, type ResultLinkProblem } from '#domain/assessment/result-link.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { Outcome } from '#domain/outcome.ts';
import { type FileProblem, readFile } from '#platform/files.ts';
import { type TakenIn, takeIn } from './respondents.ts';

const LIMIT_BYTES = 2 * 1024 * 1024;

/** What a person is told of a file or link that is no result for this comparison. */
export type IntakeProblem =
  | 'other-bank'
  | 'other-instrument'
  | 'newer-version'
  | 'damaged'
  | 'too-large'
  | 'unreadable'
  | 'wrong-format'
  /** Neither a link nor the text of a file was found in what was pasted. */
  | 'nothing';

/** Where something came from: a file by its name, a link by its place among those pasted, or the pasted text itself. */
export type IntakeOrigin = { is: 'file'; name: string } | { is: 'link'; number: number } | { is: 'text' };

/** What came of one file, link or text. */
export type Intake = { readonly origin: IntakeOrigin } & (
  | TakenIn
  | { readonly is: 'problem'; readonly problem: IntakeProblem }
);

/** What reading needs: the company assessment's bank, and the language that links are read in. */
export interface IntakeContext {
  readonly bank: Bank;
  readonly locale: Locale;
}

/** Takes in what files hold, one after the other; what one of them is does not touch the rest. */
export async function takeInFiles(files: readonly File[], context: IntakeContext): Promise<Intake[]> {
  const read = await Promise.all(files.map((file) => readFile(file, LIMIT_BYTES)));
  return together(() =>
    read.map((outcome, index): Intake => {
      const origin = { is: 'file', name: files[index]?.name ?? '' } as const;
      return outcome.ok ? takeInFileText(outcome.value.text, origin, context) : refused(origin, outcome.problem);
    }),
  );
}

/** Takes in every result link of a pasted text, or the one result file that it is the text of. */
export function takeInText(text: string, context: IntakeContext): Intake[] {
  const origin = { is: 'text' } as const;
  if (text.trim().startsWith('{')) return [takeInFileText(text, origin, context)];
  const links = findResultLinks(text);
  if (links.length === 0) return [refused(origin, 'nothing')];
  return together(() =>
    links.map((link, index) => {
      const read = decodeResultLink(link, { [COMPANY]: context.bank }, context.locale);
      return settle(read, { is: 'link', number: index + 1 }, 'link');
    }),
  );
}

/** Has the page change once, however many results come in. */
function together<Value>(takeAll: () => Value[]): Value[] {
  let taken: Value[] = [];
  batch(() => {
    taken = takeAll();
  });
  return taken;
}

function takeInFileText(text: string, origin: IntakeOrigin, { bank }: IntakeContext): Intake {
  const read = parseResultFile(text, { [COMPANY]: bank });
  // A result that was cut off on the way is no JSON any more; what it was can still be seen.
  const isCutOff = !read.ok && read.problem === 'not-json' && text.includes('parity/result');
  return isCutOff ? refused(origin, 'damaged') : settle(read, origin, 'file');
}

function settle(
  read: Outcome<AttemptResult, ResultFileProblem | ResultLinkProblem>,
  origin: IntakeOrigin,
  source: RespondentSource,
): Intake {
  const fileName = origin.is === 'file' ? origin.name : undefined;
  return read.ok ? { origin, ...takeIn(read.value, source, fileName) } : refused(origin, read.problem);
}

function refused(
  origin: IntakeOrigin,
  problem: ResultFileProblem | ResultLinkProblem | FileProblem | 'nothing',
): Intake {
  const known = problem === 'not-json' || problem === 'too-deep' ? 'wrong-format' : problem;
  return { is: 'problem', origin, problem: known };
}
