import { biasFigure, capFigures } from '#domain/assessment/figures.ts';
import type { Score } from '#domain/assessment/score.ts';
import { formatNumber } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { focusElement } from '#platform/focus.ts';
import type { ResultBank, ResultTexts } from './props.ts';

type Props = { score: Score; bank: ResultBank; texts: ResultTexts; locale: Locale };

/** What the bias figure means, in words under the number. */
function biasMeaning({ bias, verdict, pull }: Score, { result }: ResultTexts): string {
  if (bias === null) return result.bias.unknown;
  if (verdict === 'contested' && pull !== null) {
    return fill(result.bias.contested, { sales: Math.round(pull.sales), marketing: Math.round(pull.marketing) });
  }
  return result.bias[biasFigure(bias).side];
}

function strengthMeaning({ strength, range, counts }: Score, { result }: ResultTexts): string {
  const [low, high] = [Math.round(range.low), Math.round(range.high)];
  if (strength === null) return fill(result.strength.figureNone, { low, high });
  return counts.answered === counts.applicable
    ? result.strength.figureExact
    : fill(result.strength.figure, { low, high });
}

/** What the level is called, and in a few words what lowers it. */
function levelMeaning(score: Score, bank: ResultBank, { result }: ResultTexts): string {
  const { level, caps } = result.level;
  if (score.level === null) return result.level.figureNone;
  const named = fill(result.level.figure, { title: bank.wording.levels[score.level].title });
  const lowered = capFigures(score).map(({ cap, value, needed }) => {
    const title = bank.dimensions.find(({ id }) => id === cap)?.title ?? level;
    return fill(caps[cap], { title, value, needed });
  });
  return lowered.length === 0 ? named : `${named}: ${lowered.join('; ')}`;
}

/** The four figures of a result, each with its meaning in a sentence. */
export function ResultFigures({ score, bank, texts, locale }: Props) {
  const { result } = texts;
  return (
    <dl class="figures">
      <div>
        <dt>{score.bias === null ? '—' : biasFigure(score.bias).value}</dt>
        <dd>{biasMeaning(score, texts)}</dd>
      </div>
      <div>
        <dt>{score.strength === null ? '—' : Math.round(score.strength)}</dt>
        <dd>{strengthMeaning(score, texts)}</dd>
      </div>
      <div>
        <dt>
          {score.level ?? '—'}
          {score.provisional && <span class="provisional">{result.level.provisional}</span>}
        </dt>
        <dd>{levelMeaning(score, bank, texts)}</dd>
      </div>
      <div>
        <dt>{formatNumber(locale, score.counts.unknown)}</dt>
        <dd>
          {plural(locale, result.unknowns, score.counts.unknown, { total: score.counts.applicable })}
          {score.counts.unknown > 0 && (
            <>
              {': '}
              <button class="text-button" type="button" onClick={() => focusElement('open')}>
                {result.unknownsLink}
              </button>
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}
