import type { Block, ExportDocument } from '#domain/export/document.ts';
import { DocumentBlocks } from './DocumentBlocks.tsx';

/** A document to be read on the screen, under a heading of the page: its content without what is there to be signed. */
export function ReadDocument({ source }: { source: ExportDocument }) {
  return (
    <article class="reading" lang={source.locale}>
      <DocumentBlocks blocks={withoutSigning(source.blocks)} />
    </article>
  );
}

/** The signatures go, and the heading right before them. */
function withoutSigning(blocks: readonly Block[]): readonly Block[] {
  const isSigning = (block: Block | undefined) => block?.type === 'signatures';
  return blocks.filter(
    (block, index) => !isSigning(block) && !(block.type === 'heading' && isSigning(blocks[index + 1])),
  );
}
