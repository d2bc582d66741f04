import type { RefObject } from 'preact';
import type { StandingLimit } from '#domain/brief/amount.ts';
import type { Brief } from '#domain/brief/brief.ts';
import type { Ui } from '#schemas/ui.ts';
import type { EditorProps } from './editor-props.ts';

/** What the place of a brief that came in a link works with. */
export type ReceivedProps = EditorProps & {
  /** What stands behind `#b=`. */
  link: string;
  heading: RefObject<HTMLHeadingElement>;
};

/** What the place of a brief of the example company works with. */
export type ExampleProps = EditorProps & {
  /** What stands behind `#example=`. */
  exampleKey: string;
  heading: RefObject<HTMLHeadingElement>;
};

export type ExampleTexts = Ui['briefExamples']['page'];

/** The year of the example company, as `examples.json` holds it. */
export interface ExampleYear {
  readonly limit: StandingLimit;
  readonly briefs: readonly Brief[];
  readonly featured: readonly { readonly key: string; readonly id: string; readonly what: string }[];
}
