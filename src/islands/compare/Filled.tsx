import type { Locale } from '#domain/i18n/locale.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { focusElement } from '#platform/focus.ts';
import { $comparedWithoutBoss, compareWithoutBoss } from '#stores/comparison-preferences.ts';
import { $bin, $respondents, $unreadable } from '#stores/respondent-list.ts';
import { respondents } from '#stores/respondents.ts';
import { ComparisonBody } from './ComparisonBody.tsx';
import { EmptyNote } from './EmptyNote.tsx';
import { People } from './People.tsx';
import type { ComparisonWords, PageTexts } from './props.ts';
import { Report } from './Report.tsx';
import { useReport } from './use-report.ts';

type Props = { locale: Locale; words: ComparisonWords; texts: PageTexts };

/** One's own comparison: what it says, what can be taken away of it, and who has answered. */
export function Filled({ locale, words, texts }: Props) {
  const people = useStore($respondents);
  const { people: labels, documents } = words.texts;
  const isDenied = useStore(respondents.$listing) === 'denied';
  const others = [useStore($bin), useStore($unreadable)].some((list) => list.length > 0);
  const withoutBoss = useStore($comparedWithoutBoss);
  const report = useReport(people, words.bank, withoutBoss);
  return (
    <>
      {isDenied && (
        <div class="notice error on-screen" role="alert">
          <h2>{documents.problems.denied.title}</h2>
          <p>{documents.problems.denied.text}</p>
        </div>
      )}
      {people.length === 0 && <EmptyNote texts={texts.empty} />}
      {people.length > 0 && (
        <>
          <p class="row-actions on-screen">
            <button class="text-button" type="button" onClick={() => focusElement('people-title')}>
              {labels.title}
            </button>
            <button class="text-button" type="button" onClick={() => focusElement('add-title')}>
              {texts.add.title}
            </button>
          </p>
          <Report {...{ report, words, locale, withoutBoss }} of={people}>
            <ComparisonBody {...{ report, words, locale, withoutBoss }} onWithoutBoss={compareWithoutBoss} />
          </Report>
        </>
      )}
      {(people.length > 0 || others) && <People {...{ locale, words, people }} />}
    </>
  );
}
