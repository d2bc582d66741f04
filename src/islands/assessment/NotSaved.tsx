import type { SeldomWords } from './seldom-words.ts';

/** Says why the result cannot be opened yet: it is another page's, which finds only what was stored. */
export function NotSaved({ words: { notSaved } }: { words: SeldomWords }) {
  return (
    <div class="notice error" role="alert">
      <h2>{notSaved.title}</h2>
      <p>{notSaved.text}</p>
    </div>
  );
}
