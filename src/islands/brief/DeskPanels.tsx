import type { ComponentChildren } from 'preact';
import type { Brief } from '#domain/brief/brief.ts';
import type { BriefForm } from '#domain/brief/form.ts';
import type { FlowTexts } from '#islands/brief-flow/flow-context.ts';
import type { HandOverTexts } from '#islands/brief-hand-over/props.ts';
import type { HistoryTexts } from '#islands/brief-history/history-texts.ts';
import type { EditorProps } from './editor-props.ts';
import { Panel } from './Panel.tsx';

type Props = Omit<EditorProps, 'form'> & {
  brief: Brief;
  isNew: boolean;
  form: BriefForm;
  /** What was handed over, to be read; null while it can be written in. */
  sheet: ComponentChildren;
  onGo: (path: string) => void;
  /** How to take the brief away as a file. */
  children: ComponentChildren;
};

/** What goes on around a brief: its steps, sending it, its history. Each comes when it is asked for. */
export function DeskPanels({ sheet, children, onGo, ...given }: Props) {
  const { brief, addresses } = given;
  const { editor, documents } = given.texts;
  const { flow, handOver, history } = editor.panels;
  const isBegun = brief.events.length > 0;
  const common = { ...given, documents };
  return (
    <div class="after">
      <Panel
        {...{ id: 'flow', title: flow.title, text: flow.text, open: isBegun ? undefined : flow.open, texts: editor }}
        words={`${addresses.data}flow.json`}
        load={async () => (await import('#islands/brief-flow/FlowPanel.tsx')).FlowPanel}
      >
        {(View, texts: FlowTexts) => <View {...common} texts={texts} onGoToField={onGo} />}
      </Panel>
      {sheet !== null && (
        <section class="panel" aria-labelledby="brief-sheet">
          <h2 id="brief-sheet">{editor.sheet}</h2>
          <p class="hint">{editor.frozen}</p>
          {sheet}
        </section>
      )}
      <Panel
        {...{ id: 'hand-over', title: handOver.title, text: handOver.text, open: handOver.open, texts: editor }}
        words={`${addresses.data}hand-over.json`}
        load={async () => (await import('#islands/brief-hand-over/HandOverPanel.tsx')).HandOverPanel}
      >
        {(View, texts: HandOverTexts) => <View {...common} texts={texts} />}
      </Panel>
      {children}
      {isBegun && (
        <Panel
          {...{ id: 'history', title: history.title, text: history.text, open: history.open, texts: editor }}
          words={`${addresses.data}history.json`}
          load={async () => (await import('#islands/brief-history/HistoryPanel.tsx')).HistoryPanel}
        >
          {(View, texts: HistoryTexts) => <View {...common} texts={texts} />}
        </Panel>
      )}
    </div>
  );
}
