import { biasFigure } from '#domain/assessment/figures.ts';
import type { Score } from '#domain/assessment/score.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { Beam } from './Beam.tsx';
import type { ResultBank, ResultTexts, ShownResult } from './props.ts';

type Props = { shown: ShownResult; score: Score; bank: ResultBank; texts: ResultTexts; locale: Locale };

/** The bias in a sentence, as the beam shows it. */
export function beamSentence(bias: number | null, { result }: ResultTexts): string {
  if (bias === null) return result.bias.beamUnknown;
  const { side, value } = biasFigure(bias);
  if (side === 'none') return result.bias.beamNone;
  return fill(side === 'sales' ? result.bias.beamSales : result.bias.beamMarketing, { n: value });
}

/** Whose view it is, what it says, and the beam. */
export function ResultHead({ shown, score, bank, texts, locale }: Props) {
  const { result, roles, modes } = texts;
  const { mode, respondent, finishedAt } = shown.result;
  const { role, unit, label } = respondent;
  const { clause, text } = bank.wording.verdicts[score.verdict] ?? { clause: '', text: '' };
  const date = shown.date === undefined ? '' : formatDate(locale, shown.date);
  const sentence = beamSentence(score.bias, texts);
  const isDraft = finishedAt === undefined && shown.origin === 'own';
  const facts = [
    fill(result.view, { role: roles[role] }),
    modes[mode],
    isDraft ? `${result.draftEyebrow}, ${date}` : date,
    unit,
    label,
  ];
  return (
    <div class="verdict">
      <div>
        <p class="eyebrow">{facts.filter(Boolean).join('\u00a0· ')}</p>
        <h1>{fill(result.headline, { view: result.views[role], clause })}</h1>
        <p class="lede">{text}</p>
      </div>
      <figure class="balance">
        <Beam bias={score.bias} label={sentence} sales={texts.sales} marketing={texts.marketing} />
        <figcaption aria-hidden="true">{sentence}</figcaption>
      </figure>
    </div>
  );
}
