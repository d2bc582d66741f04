import { type FileExtension, fileName } from '#domain/text/file-name.ts';
import { copyText } from '#platform/clipboard.ts';
import { downloadFile } from '#platform/files.ts';
import { downloadResult } from './result-download.ts';
import type { Given, Taking, Way } from './taking.ts';

function handOver({ title, result }: Given, extension: FileExtension, content: Blob | string, mime?: string): Taking {
  const name = fileName({ title, date: result.finishedAt?.slice(0, 10), extension });
  downloadFile(name, content, mime);
  return { is: 'done', name };
}

const ways: Record<Way, (given: Given) => Promise<Taking>> = {
  async word(given) {
    const [{ wordFile }, { document }] = await Promise.all([import('#islands/export/word-file.ts'), given.report()]);
    return handOver(given, 'docx', await wordFile(document));
  },
  async markdown(given) {
    const [{ toMarkdown }, { document }] = await Promise.all([import('#domain/export/markdown.ts'), given.report()]);
    return handOver(given, 'md', toMarkdown(document), 'text/markdown');
  },
  async csv(given) {
    const [{ toCsv }, { rows }] = await Promise.all([import('#domain/export/csv.ts'), given.report()]);
    return handOver(given, 'csv', toCsv(rows, given.locale), 'text/csv');
  },
  async paper(given) {
    await given.onPaper((await given.report()).document);
    return { is: 'idle' };
  },
  async file({ result, title }) {
    return { is: 'done', name: downloadResult(result, title) };
  },
  async link({ result, bank, page }) {
    const { encodeResultLink } = await import('#domain/assessment/result-link.ts');
    const address = new URL(`${page}#r=${encodeResultLink(result, bank)}`, location.href).href;
    return { is: 'link', address, copied: (await copyText(address)).ok };
  },
};

/** Takes a result away; rejects when a part that it needs could not be loaded. */
export function takeBy(way: Way, given: Given): Promise<Taking> {
  return ways[way](given);
}
