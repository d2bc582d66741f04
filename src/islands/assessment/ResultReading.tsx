import type { Addresses, ResultTexts } from './props.ts';

type Props = {
  texts: ResultTexts;
  addresses: Addresses;
  /** The attempt whose answers can be changed; null for a result that only can be read. */
  own: string | null;
};

/** How to read a result: one view, whose article it began with, and what it is no use for. */
export function ResultReading({ texts, addresses, own }: Props) {
  const { result, about } = texts;
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{result.readTitle}</h2>
      <p>
        {result.oneView} <a href={addresses.compare}>{result.compare}</a>
      </p>
      <p>
        {about.author.text} <a href={addresses.method}>{about.method}</a>
      </p>
      <p>
        <b>{about.limits.title}.</b> {about.limits.text}
      </p>
      <p class="row-actions screen-only">
        {own !== null && <a href={`${addresses.take}#${own}`}>{result.change}</a>}
        <a href={addresses.index}>{result.all}</a>
      </p>
    </section>
  );
}
