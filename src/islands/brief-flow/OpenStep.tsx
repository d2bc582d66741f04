import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { loadJson } from '#platform/load-json.ts';
import { type OpenForm, StepContext, type StepFormTexts, useFlow } from './flow-context.ts';

interface Forms {
  readonly StepForm: typeof import('./StepForm.tsx').StepForm;
  readonly words: StepFormTexts;
}

/** What was fetched stays for the visit. */
let fetched: Forms | undefined;

async function fetchForms(address: string): Promise<Forms | null> {
  const [{ StepForm }, words] = await Promise.all([import('./StepForm.tsx'), loadJson<StepFormTexts>(address)]);
  if (!words.ok) return null;
  fetched = { StepForm, words: words.value };
  return fetched;
}

/** The form of a step; forms and their words are fetched when the first is opened. */
export function OpenStep({ form }: { form: OpenForm }) {
  const flow = useFlow();
  const part = usePart(fetched === undefined, () => fetchForms(`${flow.addresses.data}flow-forms.json`));
  const forms = fetched ?? (part.status === 'there' ? part.content : null);
  if (forms === null) return part.status === 'there' ? null : <PartWaiting part={part} texts={flow.texts} />;
  const { StepForm, words } = forms;
  return (
    <StepContext.Provider value={{ ...flow, texts: { ...flow.texts, ...words } }}>
      <StepForm form={form} />
    </StepContext.Provider>
  );
}
