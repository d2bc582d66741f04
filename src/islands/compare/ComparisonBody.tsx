import { COLUMNS } from '#domain/assessment/comparison-columns.ts';
import type { ComparisonReport } from '#domain/assessment/comparison-report.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { ComparisonHead, countsLine } from './ComparisonHead.tsx';
import { InsideDisputes, NamedControllers, Questions } from './Findings.tsx';
import { GapMap } from './GapMap.tsx';
import type { ComparisonWords } from './props.ts';

type Props = {
  report: ComparisonReport;
  words: ComparisonWords;
  locale: Locale;
  withoutBoss: boolean;
  onWithoutBoss: (without: boolean) => void;
};

/** What a comparison says, from the one sentence to the single items; or which side it still waits for. */
export function ComparisonBody({ report, words, locale, withoutBoss, onWithoutBoss }: Props) {
  const { texts } = words;
  const { underdogs } = texts.comparison;
  if (report.comparison === null) return <MissingSide report={report} texts={texts} />;
  const columns = COLUMNS.filter((column) => column !== 'management' || report.counts.management > 0);
  return (
    <>
      <ComparisonHead {...{ report, columns, texts, locale }} />
      {report.comparison.underdogs && (
        <div class="notice">
          <h3>{underdogs.title}</h3>
          <p>{underdogs.text}</p>
        </div>
      )}
      <Questions report={report} words={words} />
      <GapMap {...{ report, columns, words, locale }} />
      <InsideDisputes {...{ report, words, locale }} />
      <NamedControllers {...{ report, words, columns }} />
      <div class="boss">
        <label class="check">
          <input
            type="checkbox"
            checked={withoutBoss}
            aria-describedby="boss-hint"
            onChange={({ currentTarget }) => onWithoutBoss(currentTarget.checked)}
          />
          <span>{texts.report.withoutBoss}</span>
        </label>
        <p class="hint check-hint" id="boss-hint">
          {texts.report.withoutBossHint}
        </p>
      </div>
    </>
  );
}

/** Nothing can be compared yet: what is there, and what is missing. */
function MissingSide({ report, texts }: { report: ComparisonReport; texts: ComparisonWords['texts'] }) {
  const { counts } = report;
  const missing = counts.sales > 0 ? 'marketing' : counts.marketing > 0 ? 'sales' : 'both';
  return (
    <section class="comparison-head" aria-labelledby="comparison-title">
      <div>
        <p class="eyebrow">{countsLine(report, texts.people)}</p>
        <h2 id="comparison-title" tabIndex={-1}>
          {texts.report.headlines[missing]}
        </h2>
        <p class="lede">{missing === 'both' ? texts.report.empty : texts.report.oneSide}</p>
        {counts.management > 0 && <p class="hint">{texts.report.management}</p>}
      </div>
    </section>
  );
}
