import type { Addresses, ResultTexts } from './props.ts';

type Props = { texts: ResultTexts; addresses: Addresses };

/** How to read a result: one view, whose article it began with, and what it is no use for. */
export function ResultReading({ texts, addresses }: Props) {
  const { result, about } = texts;
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{result.readTitle}</h2>
      <p>{result.oneView}</p>
      <p>
        {about.author.text} <a href={addresses.method}>{about.method}</a>
      </p>
      <p>
        <b>{about.limits.title}.</b> {about.limits.text}
      </p>
    </section>
  );
}
