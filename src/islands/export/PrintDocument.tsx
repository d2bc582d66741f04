import type { ExportDocument } from '#domain/export/document.ts';
import { cleanText } from '#domain/text/clean.ts';
import { DocumentBlocks } from './DocumentBlocks.tsx';

/** A document as it goes on paper: the same content as its Word file. It stands on the page while that is printed. */
export function PrintDocument({ source }: { source: ExportDocument }) {
  const { letterhead, corner, eyebrow, title, facts, blocks, running } = source;
  return (
    <article class="paper print-only">
      <div class="paper-top">
        <p>{letterhead}</p>
        {corner !== undefined && (
          <div class="paper-corner">
            <p>
              <b>{corner.heading}</b>
            </p>
            {corner.lines.map((line) => (
              <p key={line}>{cleanText(line)}</p>
            ))}
          </div>
        )}
      </div>
      <p class="paper-eyebrow">{eyebrow}</p>
      <h1>{cleanText(title)}</h1>
      <p class="paper-facts">{facts.map(cleanText).join(' · ')}</p>
      <DocumentBlocks blocks={blocks} />
      {running.footer !== eyebrow && <p class="paper-footer">{cleanText(running.footer)}</p>}
    </article>
  );
}
