import { useStore } from '@nanostores/preact';
import type { Locale } from '#domain/i18n/locale.ts';
import { $respondents } from '#stores/respondent-list.ts';
import { ComparisonBody } from './ComparisonBody.tsx';
import { People } from './People.tsx';
import type { ComparisonWords } from './props.ts';
import { Report } from './Report.tsx';
import { useReport } from './use-report.ts';

type Props = { locale: Locale; words: ComparisonWords };

/** One's own comparison: what it says, what can be taken away of it, and who has answered. */
export function Filled({ locale, words }: Props) {
  const people = useStore($respondents);
  const { report, withoutBoss, onWithoutBoss } = useReport(people, words.bank);
  return (
    <>
      {people.length > 0 && (
        <Report {...{ report, words, locale, withoutBoss }} of={people}>
          <ComparisonBody {...{ report, words, locale, withoutBoss, onWithoutBoss }} />
        </Report>
      )}
      <People {...{ locale, words, people }} />
    </>
  );
}
