import { useEffect, useMemo, useState } from 'preact/hooks';
import type { StoredRespondent } from '#domain/assessment/respondent.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { Addresses } from '#islands/assessment/props.ts';
import { focusHeading } from '#platform/focus-heading.ts';
import { ComparisonBody } from './ComparisonBody.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import type { ComparisonExample, ComparisonWords } from './props.ts';
import { Report } from './Report.tsx';
import { useReport } from './use-report.ts';

type Props = { locale: Locale; addresses: Addresses; words: ComparisonWords; example: ComparisonExample };

const TITLE = 'example-title';

/** The comparison of the example company, to look at: nothing of it is stored. */
export function Example({ locale, addresses, words, example }: Props) {
  const people = useMemo(() => example.comparison.map(exampleRespondent), [example]);
  const [withoutBoss, onWithoutBoss] = useState(false);
  const report = useReport(people, words.bank, withoutBoss);
  const shown = useMemo(() => ({ ...words, company: example.title }), [words, example]);
  useEffect(() => focusHeading(TITLE), []);
  return (
    <>
      <section class="example on-screen" aria-labelledby={TITLE}>
        <p class="eyebrow">{words.texts.example.eyebrow}</p>
        <h2 id={TITLE} tabIndex={-1}>
          {example.title}
        </h2>
        <p>{example.about}</p>
        <p class="button-row">
          <a class="button quiet" href={addresses.compare}>
            {words.texts.example.back}
          </a>
        </p>
      </section>
      <Report {...{ report, locale, withoutBoss }} words={shown} of={people}>
        <ComparisonBody {...{ report, words, locale, withoutBoss, onWithoutBoss }} />
      </Report>
      <section class="compare-part on-screen" aria-labelledby="people-title">
        <h2 id="people-title">{words.texts.people.title}</h2>
        <div>
          <PeopleTable {...{ locale, words, people }} />
        </div>
      </section>
    </>
  );
}

function exampleRespondent(result: ComparisonExample['comparison'][number]): StoredRespondent {
  return { id: result.id, addedAt: result.finishedAt ?? '', source: 'file', result };
}
