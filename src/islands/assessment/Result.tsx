import { useEffect, useState } from 'preact/hooks';
import { scoreAssessment } from '#domain/assessment/score.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { DocumentProblemNotice } from '#islands/documents/DocumentProblemNotice.tsx';
import type { DocumentTexts } from '#islands/documents/texts.ts';
import { readFragment, watchFragment } from '#platform/fragment.ts';
import { restoreAttempt } from '#stores/assessments.ts';
import { AdviceList } from './AdviceList.tsx';
import { DimensionTable } from './DimensionTable.tsx';
import { FunctionMapTable } from './FunctionMapTable.tsx';
import { LevelTable } from './LevelTable.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { PoleTable } from './PoleTable.tsx';
import type { Addresses, ResultBank, ResultTexts } from './props.ts';
import { ResultFigures } from './ResultFigures.tsx';
import { ResultFile } from './ResultFile.tsx';
import { ResultHead } from './ResultHead.tsx';
import { ResultNotices } from './ResultNotices.tsx';
import { ResultReading } from './ResultReading.tsx';
import { useAttempt } from './use-attempt.ts';
import { Waiting } from './Waiting.tsx';

type Props = {
  locale: Locale;
  bank: ResultBank;
  addresses: Addresses;
  texts: ResultTexts;
  title: string;
  documentTexts: DocumentTexts;
};

/** The result of the attempt that the address names: what one person's answers say about the company. */
export function Result({ locale, bank, addresses, texts, title, documentTexts }: Props) {
  const [id, setId] = useState<string | null>(null);
  const loaded = useAttempt(id);
  useEffect(() => {
    const show = () => setId(readFragment().id ?? '');
    show();
    return watchFragment(show);
  }, []);

  if (id === null || loaded === null) {
    return (
      <>
        <h1>{title}</h1>
        <Waiting text={texts.waiting} />
      </>
    );
  }
  if (!loaded.ok) {
    return (
      <>
        <h1>{title}</h1>
        <DocumentProblemNotice
          problem={loaded.problem}
          texts={documentTexts}
          listAddress={addresses.index}
          rawFileName={`${id}.json`}
          onRestore={() => {
            const restored = restoreAttempt(id);
            if (restored.ok) location.replace(`#${restored.value}`);
          }}
        />
      </>
    );
  }
  const attempt = loaded.value;
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
