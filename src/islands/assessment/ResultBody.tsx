import { useMemo } from 'preact/hooks';
import { quotedSentence } from '#domain/assessment/quote.ts';
import { scoreAssessment } from '#domain/assessment/score.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { AdviceList } from './AdviceList.tsx';
import { AllAnswers } from './AllAnswers.tsx';
import { companyReport } from './company-report.ts';
import { DimensionTable } from './DimensionTable.tsx';
import { FunctionMapTable } from './FunctionMapTable.tsx';
import { LevelTable } from './LevelTable.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { OriginNotice } from './OriginNotice.tsx';
import { PoleTable } from './PoleTable.tsx';
import type { Addresses, ResultBank, ResultTexts, ShownResult } from './props.ts';
import { ResultFigures } from './ResultFigures.tsx';
import { ResultHead } from './ResultHead.tsx';
import { ResultNotices } from './ResultNotices.tsx';
import { ResultQuote } from './ResultQuote.tsx';
import { ResultReading } from './ResultReading.tsx';
import { TakeAway } from './TakeAway.tsx';
import { usePaper } from './use-paper.ts';

type Props = { shown: ShownResult; bank: ResultBank; texts: ResultTexts; locale: Locale; addresses: Addresses };

/** What one person's answers say about the company. */
export function ResultBody({ shown, locale, bank, texts, addresses }: Props) {
  const { paper, print, end } = usePaper();
  const { result: attempt, origin, date } = shown;
  const own = origin === 'own';
  const score = useMemo(() => scoreAssessment(bank, attempt.answers, attempt.mode), [bank, attempt]);
  const { modes, roles, result } = texts;
  const sentence = quotedSentence({
    ...{ bank, result: attempt, score, date, locale, modes, texts: texts.quote },
    draft: own && attempt.finishedAt === undefined,
    views: result.views,
  });
  return (
    <>
      <article class={paper === null ? 'result' : 'result screen-only'}>
        <OriginNotice shown={shown} texts={result.take} addresses={addresses} />
        <ResultHead {...{ shown, score, bank, texts, locale }} />
        {own && <ResultNotices {...{ attempt, score, bank, texts, addresses }} />}
        <ResultFigures {...{ score, bank, texts, locale }} />
        <ResultQuote {...{ sentence, texts }} />
        <AdviceList {...{ shown, score, bank, texts, addresses }} />
        <DimensionTable {...{ attempt, score, bank, texts }} />
        <PoleTable {...{ attempt, score, bank, texts }} />
        <FunctionMapTable {...{ attempt, bank, texts }} />
        <LevelTable {...{ score, bank, texts }} />
        <OpenQuestions {...{ attempt, score, bank, texts, locale }} takeAddress={own ? addresses.take : null} />
        <AllAnswers {...{ attempt, texts, addresses }} />
        <ResultReading {...{ texts, addresses }} own={own ? attempt.id : null} />
        <TakeAway
          {...{ shown, bank, locale, addresses }}
          texts={result.take}
          title={fill(result.take.name, { role: roles[attempt.respondent.role] })}
          fileFor={result.take.fileFor}
          makeReport={companyReport({ bank, texts, locale, addresses })}
          onPaper={print}
        />
      </article>
      {paper !== null && <paper.Sheet source={paper.source} onPrinted={end} />}
    </>
  );
}
