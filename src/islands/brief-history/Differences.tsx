import type { FieldDifferences } from '#domain/brief/compare-versions.ts';
import type { HistoryTexts } from './history-texts.ts';

type Props = { differences: readonly FieldDifferences[]; texts: HistoryTexts };

/** What differs between two texts, field by field: what was taken out is struck through, what came is underlined. */
export function Differences({ differences, texts: { compare } }: Props) {
  return (
    <dl class="differences">
      {differences.map(({ field, label, differences: places }) => (
        <div key={field}>
          <dt>{label}</dt>
          {places.map(({ path, label: part, is, before, after }) => (
            <dd key={`${path} ${is}`}>
              <p class="hint">{part === '' ? compare.is[is] : `${part}: ${compare.is[is]}`}</p>
              {before !== '' && (
                <p>
                  <span class="visually-hidden">{compare.was}: </span>
                  <del>{before}</del>
                </p>
              )}
              {after !== '' && (
                <p>
                  <span class="visually-hidden">{compare.became}: </span>
                  <ins>{after}</ins>
                </p>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
