import type { Attempt } from '#domain/assessment/attempt.ts';
import { scoreAssessment } from '#domain/assessment/score.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { AdviceList } from './AdviceList.tsx';
import { DimensionTable } from './DimensionTable.tsx';
import { FunctionMapTable } from './FunctionMapTable.tsx';
import { LevelTable } from './LevelTable.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { PoleTable } from './PoleTable.tsx';
import type { Addresses, ResultWords } from './props.ts';
import { ResultFigures } from './ResultFigures.tsx';
import { ResultFile } from './ResultFile.tsx';
import { ResultHead } from './ResultHead.tsx';
import { ResultNotices } from './ResultNotices.tsx';
import { ResultReading } from './ResultReading.tsx';

type Props = ResultWords & { attempt: Attempt; locale: Locale; addresses: Addresses };

/** What one person's answers say about the company. */
export function ResultBody({ attempt, locale, bank, texts, addresses }: Props) {
  const score = scoreAssessment(bank, attempt.answers, attempt.mode);
  return (
    <article class="result">
      <ResultHead {...{ attempt, score, bank, texts, locale }} />
      <ResultNotices {...{ attempt, score, bank, texts, addresses }} />
      <ResultFigures {...{ score, bank, texts, locale }} />
      <AdviceList {...{ score, bank, texts }} />
      <div class="two">
        <DimensionTable {...{ attempt, score, bank, texts }} />
        <PoleTable {...{ attempt, score, bank, texts }} />
      </div>
      <FunctionMapTable {...{ attempt, bank, texts }} />
      <LevelTable {...{ score, bank, texts }} />
      <OpenQuestions {...{ attempt, bank, texts }} takeAddress={addresses.take} />
      <ResultReading texts={texts} addresses={addresses} />
      <ResultFile {...{ attempt, texts, locale }} />
      <p class="row-actions screen-only">
        <a class="text-button" href={`${addresses.take}#${attempt.id}`}>
          {texts.result.change}
        </a>
        <a class="text-button" href={addresses.index}>
          {texts.result.all}
        </a>
      </p>
    </article>
  );
}
