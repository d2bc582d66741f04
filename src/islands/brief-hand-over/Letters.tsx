import { useMemo, useState } from 'preact/hooks';
import { INITIATORS, type Initiator } from '#domain/brief/brief.ts';
import { handOverOf } from '#domain/brief/hand-over.ts';
import { filledLetter, type Letter, type LetterTexts, letterFacts } from '#domain/brief/letter-facts.ts';
import { otherSide } from '#domain/brief/state.ts';
import { LetterForm } from './LetterForm.tsx';
import type { HandOverProps } from './props.ts';

type Props = HandOverProps & { letters: readonly Letter[] };

/** Letters with the facts of the brief in them, as either side would write them. */
export function Letters({ brief, form, limit, locale, texts: { words }, letters }: Props) {
  const { to } = handOverOf(brief);
  const [writer, setWriter] = useState<Initiator>(to === 'approver' ? brief.initiator : otherSide(to));
  const { facts, gaps, decisions, spoken, waits } = words;
  const texts: LetterTexts = { ...facts, gaps, decisions, spoken, waits };
  const known = useMemo(
    () => letterFacts({ brief, writer, form, limit, locale, texts }),
    [brief, writer, form, limit, locale],
  );
  return (
    <>
      <p class="hint">{words.lettersText}</p>
      <fieldset class="field">
        <legend>{words.writer}</legend>
        <div class="choices">
          {INITIATORS.map((side) => (
            <label class="choice" key={side}>
              <input
                type="radio"
                name="letter-writer"
                value={side}
                checked={writer === side}
                onChange={() => setWriter(side)}
              />
              <span>{words.writers[side]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="letters">
        {letters.map((letter) => {
          const filled = filledLetter(letter, known);
          return (
            <details class="disclosure" key={letter.id} id={`letter-${letter.id}`}>
              <summary>{letter.title}</summary>
              <p class="hint">{letter.when}</p>
              <LetterForm
                key={`${filled.subject}\n${filled.body}`}
                id={letter.id}
                filled={filled}
                words={words}
                locale={locale}
              />
            </details>
          );
        })}
      </div>
    </>
  );
}
