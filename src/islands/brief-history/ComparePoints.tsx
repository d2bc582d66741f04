import { useState } from 'preact/hooks';
import { compareAnswers } from '#domain/brief/compare-versions.ts';
import type { Field } from '#domain/brief/form.ts';
import { type BriefPoint, likelyPair } from '#domain/brief/points.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { Differences } from './Differences.tsx';
import type { HistoryTexts } from './history-texts.ts';

type Props = { points: readonly BriefPoint[]; fields: readonly Field[]; locale: Locale; texts: HistoryTexts };

/** Two texts of a brief side by side: versions, what was handed over, and the present one. */
export function ComparePoints({ points, fields, locale, texts }: Props) {
  const { compare } = texts;
  const likely = likelyPair(points);
  const [chosen, setChosen] = useState<{ before?: string; after?: string }>({});
  const find = (key: string | undefined, other: string | undefined) =>
    points.find((point) => point.key === key) ?? points.find((point) => point.key === other);
  const before = find(chosen.before, likely?.[0]);
  const after = find(chosen.after, likely?.[1]);
  const nameOf = ({ is, number, at }: BriefPoint) =>
    is === 'now' ? compare.now : fill(compare[is], { n: number, date: formatDate(locale, at) });
  const choice = (side: 'before' | 'after', point: BriefPoint) => (
    <div class="field">
      <label for={`compare-${side}`}>{compare[side]}</label>
      <select
        id={`compare-${side}`}
        value={point.key}
        onChange={({ currentTarget }) => setChosen({ ...chosen, [side]: currentTarget.value })}
      >
        {points.map((each) => (
          <option key={each.key} value={each.key}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <section aria-labelledby="history-compare">
      <h3 id="history-compare">{compare.title}</h3>
      {likely === null || before === undefined || after === undefined ? (
        <p class="hint">{compare.none}</p>
      ) : (
        <>
          <div class="pair">
            {choice('before', before)}
            {choice('after', after)}
          </div>
          <Compared {...{ before, after, fields, locale, texts }} />
        </>
      )}
    </section>
  );
}

type ComparedProps = Omit<Props, 'points'> & { before: BriefPoint; after: BriefPoint };

function Compared({ before, after, fields, locale, texts }: ComparedProps) {
  const { compare } = texts;
  const differences = compareAnswers(before.answers, after.answers, fields, locale);
  const isSame = before.fingerprint === after.fingerprint;
  const said =
    before.key === after.key
      ? compare.itself
      : differences.length > 0
        ? plural(locale, compare.counted, differences.length)
        : isSame
          ? compare.same
          : compare.spaces;
  return (
    <>
      <p role="status">{said}</p>
      <Differences differences={differences} texts={texts} />
    </>
  );
}
