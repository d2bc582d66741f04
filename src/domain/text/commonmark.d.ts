/** The part of commonmark.js that tests read documents back with: the package has no types of its own. */
declare module 'commonmark' {
  export interface Node {
    readonly type: string;
    readonly literal: string | null;
    walker(): { next(): { entering: boolean; node: Node } | null };
  }

  export class Parser {
    parse(markdown: string): Node;
  }
}
