import type { HistoryPoint } from '#domain/assessment/history.ts';
import type { Score } from '#domain/assessment/score.ts';
import { timeAxis } from '#domain/assessment/time-axis.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { axisDate } from './axis-date.ts';
import { BIAS_HEIGHT, BiasPlot } from './BiasPlot.tsx';
import type { Mark } from './mark.ts';
import { STRENGTH_BOTTOM, StrengthPlot } from './StrengthPlot.tsx';
import type { HistoryTexts } from './texts.ts';
import { useWidth } from './use-width.ts';
import { biasWords } from './wording.ts';

type ScoredPoint = HistoryPoint & { readonly score: Score };

type Props = { points: readonly HistoryPoint[]; texts: HistoryTexts; locale: Locale };

/** Room for the numbers of the axis. */
const LEFT = 34;
/** Half the width of a date under its mark. */
const DATE_HALF = 27;
const LEAST_WIDTH = 220;
const BIAS_TOP = STRENGTH_BOTTOM + 24;
const DATES_TOP = BIAS_TOP + BIAS_HEIGHT + 20;

/** What the chart shows, in sentences. */
function summaryOf(points: readonly ScoredPoint[], texts: HistoryTexts, locale: Locale): string {
  const strength = ({ score }: ScoredPoint) =>
    score.strength === null ? texts.figures.strengthUnknown : Math.round(score.strength);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return texts.chart.noLine;
  const date = formatDate(locale, first.date);
  if (first === last) {
    return fill(texts.chart.one, { date, strength: strength(first), bias: biasWords(first.score, texts) });
  }
  return fill(texts.chart.many, {
    n: points.length,
    from: date,
    to: formatDate(locale, last.date),
    before: strength(first),
    after: strength(last),
    biasBefore: biasWords(first.score, texts),
    biasAfter: biasWords(last.score, texts),
  });
}

function DateUnder({ x, date, locale }: { x: number; date: string; locale: Locale }) {
  const { day, year } = axisDate(locale, date);
  return (
    <text class="chart-date" text-anchor="middle">
      <tspan x={x} y={DATES_TOP}>
        {day}
      </tspan>
      <tspan x={x} y={DATES_TOP + 17}>
        {year}
      </tspan>
    </text>
  );
}

/** Strength and bias of one side over time; attempts of another bank version are not among them. */
export function HistoryChart({ points, texts, locale }: Props) {
  const { place, width } = useWidth();
  const scored = points.flatMap((point) => (point.score === null ? [] : [{ ...point, score: point.score }]));
  const summary = summaryOf(scored, texts, locale);
  if (scored.length === 0) return <p>{summary}</p>;
  const wide = Math.max(width, LEAST_WIDTH);
  const axis = timeAxis(
    scored.map(({ date }) => Date.parse(date)),
    { from: LEFT + DATE_HALF - 4, to: wide - DATE_HALF, apart: 16, label: 2 * DATE_HALF + 6 },
  );
  const marks = scored.map(({ id, mode, score }, index): Mark => {
    const { x, labelled } = axis[index] ?? { x: LEFT, labelled: false };
    return { id, x, labelled, quick: mode === 'quick', score };
  });
  const height = DATES_TOP + 24;
  return (
    <figure class="chart">
      <div ref={place}>
        {width > 0 && (
          <svg viewBox={`0 0 ${wide} ${height}`} role="img" aria-label={`${texts.chart.title}. ${summary}`}>
            <StrengthPlot marks={marks} title={texts.chart.strength} left={LEFT} width={wide} />
            <BiasPlot marks={marks} texts={texts.chart} left={LEFT} width={wide} top={BIAS_TOP} />
            {scored.map(({ id, date }, index) => {
              const { x, labelled } = marks[index] ?? { x: 0, labelled: false };
              return (
                <g key={id}>
                  <path class="chart-tick" d={`M${x} ${DATES_TOP - 20}v6`} />
                  {labelled && <DateUnder {...{ x, date, locale }} />}
                </g>
              );
            })}
          </svg>
        )}
      </div>
      <figcaption aria-hidden="true">{summary}</figcaption>
    </figure>
  );
}
