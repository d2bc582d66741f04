import { useState } from 'preact/hooks';
import type { Attempt } from '#domain/assessment/attempt.ts';
import type { HistoryPoint } from '#domain/assessment/history.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { Changes } from './Changes.tsx';
import type { HistoryAddresses, HistoryBank, HistoryTexts } from './texts.ts';

type Props = {
  points: readonly HistoryPoint[];
  names: Readonly<Record<string, string>>;
  attempts: readonly Attempt[];
  bank: HistoryBank;
  texts: HistoryTexts;
  addresses: HistoryAddresses;
  locale: Locale;
};

type ChoiceProps = {
  id: string;
  label: string;
  points: readonly HistoryPoint[];
  chosen: string;
  nameOf: (point: HistoryPoint) => string;
  onChoose: (id: string) => void;
};

function AttemptChoice({ id, label, points, chosen, nameOf, onChoose }: ChoiceProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {points.map((point) => (
          <option key={point.id} value={point.id}>
            {nameOf(point)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Two attempts of one side, chosen from all of them; the later one is always later. */
export function CompareTwo({ points, names, attempts, bank, texts, addresses, locale }: Props) {
  const { compare } = texts;
  const [chosen, setChosen] = useState({ earlier: '', later: '' });
  const last = points.length - 1;
  const indexOf = (id: string) => points.findIndex((point) => point.id === id);
  const [first, second] = [indexOf(chosen.earlier), indexOf(chosen.later)];
  const earlierIndex = first === -1 || first === last ? last - 1 : first;
  const earlier = points[earlierIndex];
  const later = points[second > earlierIndex ? second : last];
  const attemptOf = (point: HistoryPoint | undefined) => attempts.find(({ id }) => id === point?.id);
  const [one, other] = [attemptOf(earlier), attemptOf(later)];
  const nameOf = ({ id, score }: HistoryPoint) =>
    score === null ? fill(compare.otherQuestions, { name: names[id] ?? '' }) : (names[id] ?? '');
  return (
    <section class="part" aria-labelledby="compare">
      <h2 id="compare">{compare.title}</h2>
      {earlier === undefined || later === undefined || one === undefined || other === undefined || one === other ? (
        <p>{compare.one}</p>
      ) : (
        <>
          <div class="pair">
            <AttemptChoice
              id="earlier"
              label={compare.earlier}
              points={points.slice(0, -1)}
              chosen={earlier.id}
              nameOf={nameOf}
              onChoose={(id) => setChosen({ earlier: id, later: later.id })}
            />
            <AttemptChoice
              id="later"
              label={compare.later}
              points={points.slice(earlierIndex + 1)}
              chosen={later.id}
              nameOf={nameOf}
              onChoose={(id) => setChosen({ earlier: earlier.id, later: id })}
            />
          </div>
          <Changes
            earlier={one}
            later={other}
            dates={[earlier.date, later.date]}
            {...{ bank, texts, addresses, locale }}
          />
        </>
      )}
    </section>
  );
}
