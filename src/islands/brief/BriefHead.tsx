import type { RefObject } from 'preact';
import type { Brief } from '#domain/brief/brief.ts';
import { chooseMode } from '#stores/briefs.ts';
import { useEditor } from './editor-context.ts';
import { ModeSwitch } from './ModeSwitch.tsx';

type Props = {
  brief: Brief;
  isNew: boolean;
  title: string;
  kindTitle: string;
  questions: number;
  fields: number;
  heading: RefObject<HTMLHeadingElement>;
};

/** What the brief is called, what it is, and how much of its form is shown. */
export function BriefHead({ brief, isNew, title, kindTitle, questions, fields, heading }: Props) {
  const { texts } = useEditor();
  const name = brief.number === undefined ? texts.title : `${texts.title} ${brief.number}`;
  const state = brief.events.length > 0 ? [] : [isNew ? texts.isNew : texts.draft];
  const facts = [name, ...(title === kindTitle ? [] : [kindTitle]), ...state];
  return (
    <header class="brief-head">
      <p class="eyebrow">{facts.join(' · ')}</p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <ModeSwitch
        mode={brief.mode}
        questions={questions}
        fields={fields}
        onChoose={(mode) => chooseMode(brief.id, mode)}
      />
    </header>
  );
}
