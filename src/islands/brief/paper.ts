import { briefDocument } from '#domain/export/brief-document.ts';
import { PrintDocument } from '#islands/export/PrintDocument.tsx';
import { ReadDocument } from '#islands/export/ReadDocument.tsx';

/** All that a brief as a document takes; fetched when one is to be read, printed or downloaded. */
export const paper = { briefDocument, PrintDocument, ReadDocument };
export type Paper = typeof paper;
