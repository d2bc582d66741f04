import { biasFigure, capFigures } from '#domain/assessment/figures.ts';
import { missingInputs } from '#domain/assessment/provisional.ts';
import type { Score } from '#domain/assessment/score.ts';
import { fill } from '#domain/i18n/message.ts';
import type { Block, Text } from './document.ts';
import { titleOf } from './result-answers.ts';
import { type ScoredSource, seenHeading } from './result-source.ts';
import type { PageWords } from './result-words.ts';

/** The figures, each with what it means, then what holds the level down and what might still lower it. */
export function figureBlocks(source: ScoredSource): Block[] {
  const { bank, score, texts } = source;
  const { figures } = texts.report;
  const missing = missingInputs(score).map((input) =>
    input === 'bias' ? figures.missingBias : titleOf(input, source),
  );
  return [
    seenHeading(figures.title, source),
    { type: 'value', label: figures.bias, text: figureText(biasText(score, texts.words), figures.biasMeaning) },
    {
      type: 'value',
      label: figures.strength,
      text: figureText(strengthText(score, texts.words), figures.strengthMeaning),
    },
    { type: 'value', label: figures.level, text: levelText(source) },
    { type: 'value', label: figures.rests, text: restsText(source) },
    ...capFigures(score).map(({ cap, value, needed }): Block => {
      return { type: 'paragraph', text: fill(bank.wording.caps[cap] ?? '', { value, needed }) };
    }),
    ...(missing.length === 0
      ? []
      : [{ type: 'paragraph', text: fill(figures.provisional, { missing: missing.join(', ') }) } as const]),
  ];
}

/** The bias as the beam shows it, and both pulls where one hides the other. */
export function biasText({ bias, pull, verdict }: Score, { result }: PageWords): string {
  if (bias === null || pull === null) return result.bias.beamUnknown;
  const { side, value } = biasFigure(bias);
  const { beamSales, beamMarketing, beamNone, contested } = result.bias;
  const beam = side === 'none' ? beamNone : fill(side === 'sales' ? beamSales : beamMarketing, { n: value });
  if (verdict !== 'contested') return beam;
  return `${beam}; ${fill(contested, { sales: Math.round(pull.sales), marketing: Math.round(pull.marketing) })}`;
}

function strengthText({ strength, range, counts }: Score, { result }: PageWords): string {
  const bounds = { low: Math.round(range.low), high: Math.round(range.high) };
  const { text, textExact, textNone } = result.strength;
  if (strength === null) return fill(textNone, bounds);
  const isExact = counts.answered === counts.applicable;
  return fill(isExact ? textExact : text, { value: Math.round(strength), ...bounds });
}

function levelText({ bank, score, texts }: ScoredSource): string {
  if (score.level === null) return texts.words.result.level.none;
  return fill(texts.report.figures.levelText, { n: score.level, ...bank.wording.levels[score.level] });
}

function restsText({ score, texts }: ScoredSource): string {
  const { answered, unknown, applicable } = score.counts;
  return fill(texts.report.figures.restsText, {
    answered,
    total: applicable,
    unknown,
    blank: applicable - answered - unknown,
  });
}

function figureText(figure: string, meaning: string): Text {
  return [{ text: figure }, { text: `\n${meaning}`, quiet: true }];
}
