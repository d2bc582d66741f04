import type { FigurePair } from '#domain/brief/ledger/sections/figures.ts';
import type { LedgerTexts } from '#domain/brief/ledger/texts.ts';

type Props = { pairs: readonly FigurePair[]; texts: LedgerTexts['figures'] };

/** The shares that stand first, each beside its opposite and of the same size. */
export function FigurePairs({ pairs, texts }: Props) {
  return (
    <section class="ledger-figures" aria-labelledby="ledger-figures">
      <h2 id="ledger-figures">{texts.title}</h2>
      <p class="hint">{texts.text}</p>
      <ul class="pairs">
        {pairs.map(({ key, title, figures }) => (
          <li key={key}>
            <h3>{title}</h3>
            {figures === null ? (
              <p class="hint">{texts.none}</p>
            ) : (
              figures.map(({ share, percent, recorded, label }) => (
                <p key={label}>
                  <b>{share}</b> {percent !== '' && <small>{percent}</small>} <span>{label}</span>
                  {recorded !== '' && <small>{recorded}</small>}
                </p>
              ))
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
