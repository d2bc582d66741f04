import { type BriefLinkProblem, decodeBriefLink } from '#domain/brief/brief-link.ts';
import type { IntakeTexts } from '#islands/brief-list/intake-texts.ts';
import { problemWords } from '#islands/brief-list/problem-words.ts';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { inflateBytes } from '#platform/deflate.ts';
import { loadJson } from '#platform/load-json.ts';
import type { ImportProblem } from '#stores/brief-import.ts';
import { KindForm } from './KindForm.tsx';
import type { ReceivedProps } from './place-props.ts';
import { ReceivedSheet } from './ReceivedSheet.tsx';

/** A brief that came in a link: shown, and not stored unless somebody asks for it. */
export function ReceivedBrief(props: ReceivedProps) {
  const { link, heading, form, addresses, texts } = props;
  const part = usePart(true, async () => {
    const kinds = form.kinds.map(({ id }) => id);
    const [store, words, decoded] = await Promise.all([
      import('#stores/brief-import.ts'),
      loadJson<IntakeTexts>(`${addresses.data}intake.json`),
      decodeBriefLink(link, inflateBytes, kinds),
    ]);
    if (!words.ok) return null;
    const read = decoded.ok ? store.examineBrief(decoded.value) : decoded;
    return { store, words: words.value, read };
  });
  if (part.status === 'there' && part.content.read.ok) {
    const { store, words, read } = part.content;
    return (
      <KindForm head={form} kind={read.value.brief.kind} data={addresses.data} texts={texts.editor}>
        {(whole) => <ReceivedSheet {...props} form={whole} examined={read.value} store={store} words={words} />}
      </KindForm>
    );
  }
  return (
    <div class="wrap tool">
      <h1 ref={heading} tabIndex={-1}>
        {texts.editor.title}
      </h1>
      {part.status === 'there' ? (
        !part.content.read.ok && (
          <Refused
            {...wordsOf(part.content.read.problem, part.content.words)}
            toList={part.content.words.link.toList}
            listAddress={addresses.list}
          />
        )
      ) : (
        <PartWaiting part={part} texts={texts.editor} />
      )}
    </div>
  );
}

function wordsOf(problem: BriefLinkProblem | ImportProblem, words: IntakeTexts): { title: string; text: string } {
  if (typeof problem !== 'string') return problemWords(problem, words);
  switch (problem) {
    case 'too-large':
    case 'unsupported':
      return words.link.problems[problem];
    case 'newer-version':
    case 'unknown-kind':
    case 'wrong-format':
      return problemWords({ is: problem }, words);
    default:
      return words.link.problems.damaged;
  }
}

function Refused({ title, text, toList, listAddress }: Record<'title' | 'text' | 'toList' | 'listAddress', string>) {
  return (
    <div class="notice error" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      <p class="actions">
        <a class="button quiet" href={listAddress}>
          {toList}
        </a>
      </p>
    </div>
  );
}
