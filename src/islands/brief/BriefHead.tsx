import type { RefObject } from 'preact';
import type { Brief } from '#domain/brief/brief.ts';
import { chooseMode } from '#stores/briefs.ts';
import { useEditor } from './editor-context.ts';
import { ModeSwitch } from './ModeSwitch.tsx';

type Props = {
  brief: Brief;
  isNew: boolean;
  /** Where the brief stands, in words. */
  standing: string;
  title: string;
  kindTitle: string;
  questions: number;
  /** How many fields there are; null when none can be written in. */
  fields: number | null;
  heading: RefObject<HTMLHeadingElement>;
};

/** What the brief is called, what it is, and how much of its form is shown. */
export function BriefHead({ brief, isNew, standing, title, kindTitle, questions, fields, heading }: Props) {
  const { texts } = useEditor();
  const name = brief.number === undefined ? texts.title : `${texts.title} ${brief.number}`;
  const facts = [name, ...(title === kindTitle ? [] : [kindTitle]), isNew ? texts.isNew : standing];
  return (
    <header class="brief-head">
      <p class="eyebrow">{facts.join('\u00a0· ')}</p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {fields !== null && (
        <ModeSwitch
          mode={brief.mode}
          questions={questions}
          fields={fields}
          onChoose={(mode) => chooseMode(brief.id, mode)}
        />
      )}
    </header>
  );
}
