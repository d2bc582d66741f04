import { scoreSelfCheck } from '#domain/assessment/self-check.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { HabitAnswers } from './HabitAnswers.tsx';
import { OriginNotice } from './OriginNotice.tsx';
import type { Addresses, SelfCheckBank, SelfCheckTexts, ShownResult } from './props.ts';
import { SelfCheckScoreBar } from './SelfCheckScoreBar.tsx';
import { selfCheckReport } from './self-check-report.ts';
import { TakeAway } from './TakeAway.tsx';
import { usePaper } from './use-paper.ts';
import { WeakestHabits } from './WeakestHabits.tsx';

type Props = { shown: ShownResult; bank: SelfCheckBank; texts: SelfCheckTexts; locale: Locale; addresses: Addresses };

/** What somebody's answers say about habits of their own: no level, and nothing to compare people by. */
export function SelfCheckBody({ shown, bank, texts, locale, addresses }: Props) {
  const { paper, print, end } = usePaper();
  const { selfCheck } = texts;
  const { result, origin, date } = shown;
  const isOwn = origin === 'own';
  const isDraft = isOwn && result.finishedAt === undefined;
  const score = scoreSelfCheck(bank, result.answers);
  const band = bank.bands[score.band];
  const { label, unit } = result.respondent;
  const facts = [
    fill(selfCheck.eyebrow, { title: bank.short }),
    date === undefined ? undefined : formatDate(locale, date),
    unit,
    label,
  ];
  const { answered, applicable } = score.counts;
  return (
    <>
      <article class={paper === null ? 'result self-check' : 'result self-check screen-only'}>
        <OriginNotice shown={shown} texts={texts.take} addresses={addresses} />
        <header>
          <p class="eyebrow">{facts.filter(Boolean).join('\u00a0· ')}</p>
          <h1>{fill(isOwn ? selfCheck.headline : selfCheck.headlineOther, { band: band.title })}</h1>
          <p class="lede">{band.text}</p>
        </header>
        {isDraft && (
          <div class="notice">
            <h2>{selfCheck.draft.title}</h2>
            <p>{fill(selfCheck.draft.text, { answered, total: applicable })}</p>
            <p class="actions">
              <a class="button" href={`${addresses.take}#${result.id}`}>
                {selfCheck.draft.action}
              </a>
            </p>
          </div>
        )}
        <SelfCheckScoreBar {...{ score, bank, texts }} />
        <WeakestHabits {...{ shown, score, bank, texts, addresses }} />
        <HabitAnswers {...{ result, bank, texts }} />
        <section aria-labelledby="limits">
          <h2 id="limits">{selfCheck.limits.title}</h2>
          <p>{selfCheck.limits.text}</p>
          {isOwn && !isDraft && (
            <p class="screen-only">
              <a href={`${addresses.take}#${result.id}`}>{selfCheck.change}</a>
            </p>
          )}
        </section>
        <TakeAway
          {...{ shown, bank, locale, addresses }}
          texts={texts.take}
          title={bank.short}
          fileFor={texts.take.fileForOwn}
          makeReport={selfCheckReport({ bank, texts, locale })}
          onPaper={print}
        />
      </article>
      {paper !== null && <paper.Sheet source={paper.source} onPrinted={end} />}
    </>
  );
}
