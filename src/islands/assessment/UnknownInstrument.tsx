import type { SeldomWords } from './seldom-words.ts';

/** Says that this site no longer has the questions that the address asks for. */
export function UnknownInstrument({ words: { unknownInstrument } }: { words: SeldomWords }) {
  return (
    <div class="notice error" role="alert">
      <h2>{unknownInstrument.title}</h2>
      <p>{unknownInstrument.text}</p>
    </div>
  );
}
