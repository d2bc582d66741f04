import { useState } from 'preact/hooks';
import type { Bank } from '#domain/assessment/bank.ts';
import { type Detail, detailsOf, withoutDetails } from '#domain/assessment/details.ts';
import type { ExportDocument } from '#domain/export/document.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { loadJson } from '#platform/load-json.ts';
import type { Addresses, ResultTexts, ShownResult } from './props.ts';
import { ResultLink } from './ResultLink.tsx';
import type { MakeReport, ReportWords } from './report-words.ts';
import type { Way } from './taking.ts';
import { useTaking } from './use-taking.ts';

type Props = {
  shown: ShownResult;
  bank: Bank;
  locale: Locale;
  addresses: Addresses;
  texts: ResultTexts['result']['take'];
  /** What the files are called. */
  title: string;
  /** For whom the result file is. */
  fileFor: string;
  makeReport: MakeReport;
  onPaper: (document: ExportDocument) => Promise<void>;
};

/** The result as a report, a table, a file and a link; nothing of it is made before it is asked for. */
export function TakeAway({ shown, bank, locale, addresses, texts, title, fileFor, makeReport, onPaper }: Props) {
  const [left, setLeft] = useState<readonly Detail[]>([]);
  const result = withoutDetails(shown.result, left);
  const isOwn = shown.origin === 'own';
  const { taking, take, forget } = useTaking({
    ...{ result, bank, locale, title, onPaper },
    page: addresses.result,
    report: async () => {
      const words = await loadJson<ReportWords>(`${addresses.data}reports.json`);
      if (!words.ok) throw new Error(words.problem);
      const draft = isOwn && shown.result.finishedAt === undefined;
      return makeReport({ result, date: left.includes('date') ? undefined : shown.date, draft }, words.value);
    },
  });
  const offered = shown.origin === 'example' ? [] : detailsOf(shown.result);
  const namedDetail = { date: texts.withDate, label: texts.withLabel, unit: texts.withUnit };
  const ways: readonly { way: Way; name: string; what: string }[] = [
    { way: 'word', name: texts.word, what: texts.wordFor },
    { way: 'paper', name: texts.print, what: texts.printFor },
    { way: 'file', name: texts.file, what: fileFor },
    { way: 'link', name: texts.link, what: texts.linkFor },
    { way: 'csv', name: texts.csv, what: texts.csvFor },
    { way: 'markdown', name: texts.markdown, what: texts.markdownFor },
  ];
  // The example is nobody's result: it goes into no comparison, and a link to it is the address of this page.
  const open = ways.filter(({ way }) => shown.origin !== 'example' || (way !== 'file' && way !== 'link'));

  function toggle(id: Detail) {
    setLeft(left.includes(id) ? left.filter((each) => each !== id) : [...left, id]);
    forget();
  }

  return (
    <section class="screen-only" aria-labelledby="take-away">
      <h2 id="take-away">{texts.title}</h2>
      <p>{texts.text}</p>
      {offered.length > 0 && (
        <fieldset class="field take-details">
          <legend>{texts.details}</legend>
          {offered.map(({ id, value }) => (
            <label class="check" key={id}>
              <input type="checkbox" checked={!left.includes(id)} onChange={() => toggle(id)} />
              {fill(namedDetail[id], { value: id === 'date' ? formatDate(locale, value) : value })}
            </label>
          ))}
        </fieldset>
      )}
      <ul class="take-list">
        {open.map(({ way, name, what }) => (
          <li key={way}>
            <button
              class={way === 'word' ? 'button' : 'button quiet'}
              type="button"
              aria-disabled={taking.is === 'busy'}
              onClick={() => take(way)}
            >
              {name}
            </button>
            <span>{what}</span>
          </li>
        ))}
      </ul>
      <p class="hint" role="status">
        {taking.is === 'busy' && texts.busy}
        {taking.is === 'done' && fill(texts.done, { name: taking.name })}
        {taking.is === 'link' && (taking.copied ? texts.linkCopied : texts.linkByHand)}
      </p>
      {taking.is === 'link' && <ResultLink address={taking.address} texts={texts} />}
      {taking.is === 'failed' && (
        <div class="notice error" role="alert">
          <h3>{texts.failed.title}</h3>
          <p>{texts.failed.text}</p>
        </div>
      )}
    </section>
  );
}
