import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StandingLimit } from '#domain/brief/amount.ts';
import type { Brief } from '#domain/brief/brief.ts';
import type { StepId } from '#domain/brief/combined-steps.ts';
import type { BriefForm } from '#domain/brief/form.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { DraftTexts } from '#islands/documents/DraftNotice.tsx';
import type { Ui } from '#schemas/ui.ts';

/** The words of the panel, as `flow.json` holds them. */
export type FlowTexts = Ui['flow'] & {
  standing: Ui['standing'];
  objection: Ui['exports']['objections'];
  money: Pick<Ui['editor'], 'amount' | 'currency'>;
  begun: string;
};

/** What the editor hands to the panel. */
export type FlowProps = {
  brief: Brief;
  isNew: boolean;
  locale: Locale;
  form: BriefForm;
  limit: StandingLimit;
  silenceDays: number | null;
  addresses: { data: string };
  texts: FlowTexts;
  onGoToField: (path: string) => void;
};

/** The form that is open: of which step, beside what, about which objection or event. */
export interface OpenForm {
  readonly id: StepId;
  readonly place: string;
  readonly about?: string | undefined;
  /** What stands in it beside what it always begins with. */
  readonly given?: Readonly<Record<string, string>> | undefined;
}

/** What every part of the panel works with. */
export type FlowTools = Omit<FlowProps, 'isNew'> & {
  /** What stands in the places of sentences. */
  values: Readonly<Record<string, string>>;
  today: string;
  /** Whether this browser holds the brief yet. */
  open: OpenForm | null;
  begin: (form: OpenForm) => void;
  /** Closes the form that is open; what was typed stays in it. */
  close: () => void;
  /** A step was taken: the brief as it is now. */
  onTaken: (id: StepId, brief: Brief) => void;
};

/** The words of the forms too, as `flow-forms.json` holds them. */
export type StepFormTexts = Ui['flowForms'] & { drafts: DraftTexts };
export type StepTexts = FlowTexts & StepFormTexts;

/** What the forms of steps work with. */
export type StepFlow = Omit<FlowTools, 'texts'> & { texts: StepTexts };

export const StepContext = createContext<StepFlow | null>(null);

export function useStepFlow(): StepFlow {
  const flow = useContext(StepContext);
  if (flow === null) throw new Error('A part of a form stands outside it');
  return flow;
}

export const FlowContext = createContext<FlowTools | null>(null);

export function useFlow(): FlowTools {
  const tools = useContext(FlowContext);
  if (tools === null) throw new Error('A part of the flow stands outside its panel');
  return tools;
}

/** Id of the heading of the panel, which the desk draws. */
export const PANEL_HEADING = 'flow-panel';

/** Id of the button that opens a form. */
export function stepButtonId({ id, place, about }: OpenForm): string {
  return ['take', place, id, about ?? ''].filter((part) => part !== '').join('-');
}

/** Id of the element in which an answer of a step's form is given. */
export function stepInputId(field: string): string {
  return `step-${field.replaceAll('.', '-')}`;
}
