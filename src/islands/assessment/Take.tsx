import { useEffect, useState } from 'preact/hooks';
import { COMPANY } from '#domain/assessment/attempt.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { SavingTexts } from '#islands/documents/texts.ts';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { Waiting } from '#islands/parts/Waiting.tsx';
import { type Fragment, readFragment, watchFragment } from '#platform/fragment.ts';
import { loadJson } from '#platform/load-json.ts';
import { assessments } from '#stores/assessments.ts';
import { Asking } from './Asking.tsx';
import type { Questionnaire, TakeAddresses, TakeTexts } from './props.ts';
import { Seldom } from './Seldom.tsx';

type Props = {
  locale: Locale;
  title: string;
  /** Ids of the instruments of this site. */
  instruments: readonly string[];
  addresses: TakeAddresses;
  texts: TakeTexts;
  documentTexts: SavingTexts;
};

/** The instrument that an address asks to be answered: that of the attempt it names, the one it begins, the company's. */
function instrumentFor({ id, values }: Fragment): string {
  const named = id ?? values['compare'];
  const opened = named === undefined ? null : assessments.open(named);
  return opened?.ok ? opened.value.instrument : (values['new'] ?? COMPANY);
}

/** The questionnaire that the address asks for: its words are fetched by instrument. */
export function Take(props: Props) {
  const { title, texts, instruments, addresses } = props;
  const [instrument, setInstrument] = useState<string | null>(null);
  useEffect(() => {
    setInstrument(instrumentFor(readFragment()));
    return watchFragment((fragment) => setInstrument(instrumentFor(fragment)));
  }, []);
  if (instrument !== null && instruments.includes(instrument)) {
    return <TakeInstrument key={instrument} instrument={instrument} {...props} />;
  }
  return (
    <>
      <h1>{title}</h1>
      {instrument === null ? (
        <Waiting text={texts.waiting} />
      ) : (
        <Seldom view="UnknownInstrument" {...{ addresses, texts }} />
      )}
    </>
  );
}

function TakeInstrument({ instrument, title, addresses, texts, ...rest }: Props & { instrument: string }) {
  const part = usePart(true, async () => {
    const loaded = await loadJson<Questionnaire>(`${addresses.data}${instrument}/questions.json`);
    return loaded.ok ? loaded.value : null;
  });
  if (part.status === 'there') return <Asking questionnaire={part.content} {...{ addresses, texts }} {...rest} />;
  return (
    <>
      <h1>{title}</h1>
      <PartWaiting part={part} texts={texts} />
    </>
  );
}
