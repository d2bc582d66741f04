import { ROLES } from '#domain/assessment/bank.ts';
import { DIFFERING } from '#domain/assessment/compare.ts';
import type { Column } from '#domain/assessment/comparison-columns.ts';
import type { ComparisonReport } from '#domain/assessment/comparison-report.ts';
import { biasWords, gapFigure } from '#domain/export/comparison-words.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { LeanPicture } from './LeanPicture.tsx';
import type { ComparedTexts } from './props.ts';

type Props = { report: ComparisonReport; columns: readonly Column[]; texts: ComparedTexts; locale: Locale };

/** How many have answered from where. */
export function countsLine({ counts }: ComparisonReport, texts: ComparedTexts['people']): string {
  return ROLES.filter((role) => counts[role] > 0)
    .map((role) => fill(texts.counts[role], { n: counts[role] }))
    .join('\u00a0· ');
}

function gapSentence(report: ComparisonReport, texts: ComparedTexts, locale: Locale): string {
  const { gap = null, band = 'unknown' } = report.comparison ?? {};
  const { text } = texts.comparison.gap.bands[band];
  if (gap === null) return text;
  const figure = { gap: gapFigure(gap, locale) };
  if (band === 'differing' && gap < DIFFERING) return fill(texts.report.apart, figure);
  return `${fill(texts.report.gap, figure)} ${text}`;
}

/** How far apart the departments are in a sentence, and which way the company leans by the answers of each side. */
export function ComparisonHead({ report, columns, texts, locale }: Props) {
  const { bias, columns: names } = texts.comparison;
  return (
    <section class="comparison-head" aria-labelledby="comparison-title">
      <div>
        <p class="eyebrow">{countsLine(report, texts.people)}</p>
        <h2 id="comparison-title" tabIndex={-1}>
          {texts.report.headlines[report.comparison?.band ?? 'unknown']}
        </h2>
        <p class="lede">{gapSentence(report, texts, locale)}</p>
        {(report.counts.sales === 1 || report.counts.marketing === 1) && <p class="hint">{texts.report.onePerson}</p>}
      </div>
      <div>
        <LeanPicture bias={report.bias} columns={columns} texts={texts.report} />
        <table class="lean-table">
          <caption class="visually-hidden">{bias.title}</caption>
          <thead>
            <tr>
              <th scope="col">{bias.who}</th>
              <th class="num" scope="col">
                {bias.people}
              </th>
              <th scope="col">{bias.lean}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column}>
                <th scope="row">{names[column]}</th>
                <td class="num">{report.counts[column]}</td>
                <td>{biasWords(report.bias[column], bias)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
