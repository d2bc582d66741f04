import { ConcreteHyperlink, hashedId, type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { cleanText } from '#domain/text/clean.ts';
import { linkOf, type Span, spansOf, type Text } from './document.ts';
import { QUIET } from './docx-styles.ts';

const LINK_RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

type WriteContext = Parameters<ConcreteHyperlink['prepForXml']>[0];

/** Links that a part of the file already knows. */
const known = new WeakMap<object, Set<string>>();

/** An external link that is named after its address: those of the library get a random name in each file. */
class NamedHyperlink extends ConcreteHyperlink {
  readonly #address: string;

  constructor(children: readonly ParagraphChild[], address: string) {
    super(children, `link-${hashedId(address)}`);
    this.#address = address;
  }

  override prepForXml(context: WriteContext): ReturnType<ConcreteHyperlink['prepForXml']> {
    const links = known.get(context.viewWrapper) ?? new Set();
    known.set(context.viewWrapper, new Set([...links, this.linkId]));
    if (!links.has(this.linkId)) {
      context.viewWrapper.Relationships.addRelationship(this.linkId, LINK_RELATIONSHIP, this.#address, 'External');
    }
    return super.prepForXml(context);
  }
}

/** One text as Word paragraphs: empty lines part them, single line ends break the line. */
export function paragraphs(text: Text, options: IParagraphOptions = {}): Paragraph[] {
  return splitParagraphs(text).map((spans) => new Paragraph({ ...options, children: spans.flatMap(spanRuns) }));
}

/** A text of ours or of a person that stands in one paragraph whatever it holds. */
export function paragraph(text: Text, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: spansOf(text).flatMap(spanRuns) });
}

function splitParagraphs(text: Text): Span[][] {
  const result: Span[][] = [[]];
  for (const span of spansOf(text)) {
    const [first = '', ...others] = cleanText(span.text).split(/\n{2,}/);
    result.at(-1)?.push({ ...span, text: first });
    for (const other of others) result.push([{ ...span, text: other }]);
  }
  return result;
}

function spanRuns(span: Span): ParagraphChild[] {
  const address = linkOf(span);
  const look = {
    ...(span.strong ? { bold: true } : {}),
    ...(span.quiet ? { color: QUIET, size: 19 } : {}),
    ...(address === undefined ? {} : { underline: {} }),
  };
  const runs = cleanText(span.text)
    .split('\n')
    .map((text, index) => new TextRun({ ...look, text, ...(index > 0 ? { break: 1 } : {}) }));
  return address === undefined ? runs : [new NamedHyperlink(runs, address)];
}
