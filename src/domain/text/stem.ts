/**
 * Endings of Russian words by kind, longest first; `[ая]` before some of them must stay. After the Snowball algorithm
 * (M. Porter, BSD), without its rarer steps.
 */
const GERUND = /(?:[иы]в(?:ши(?:сь)?)?|(?<=[ая])в(?:ши(?:сь)?)?)$/;
const REFLEXIVE = /с[яь]$/;
const ADJECTIVE = /(?:[иы]ми|[ео]го|[ео]му|[еиыо]е|[еиыо]й|[еиыо]м|[иы]х|[ую]ю|[ая]я|[ое]ю)$/;
const PARTICIPLE = /(?:[иы]вш|ующ|(?<=[ая])(?:ем|нн|вш|ющ|щ))$/;
const VERB =
  /(?:[иы]л[аои]?|ен[аоы]?|[еиу]йте|ите|[еу]й|[иы]м|ует|уют|[ияы]т|[иы]ть|ишь|ую|ю|(?<=[ая])(?:л[аои]?|н[аоы]?|ете|йте|й|ем|ет|ют|ть|ешь|нно))$/;
const NOUN = /(?:иями|ями|ами|иях|ях|ах|иям|ям|ам|ием|ией|ем|ом|[еоия]?й|[еоь]в|[иь]?[еюя]|[еи]?и|а|о|у|ы|ь)$/;

/** The part of a Russian word that its forms share: «буклетами» and «буклету» give «буклет». */
function russian(word: string): string {
  const start = word.search(/[аеиоуыэюя]/) + 1;
  if (start === 0) return word;
  const head = word.slice(0, start);
  return head + finished(endless(word.slice(start)));
}

function endless(tail: string): string {
  const withoutGerund = tail.replace(GERUND, '');
  if (withoutGerund !== tail) return withoutGerund;
  const plain = tail.replace(REFLEXIVE, '');
  const withoutAdjective = plain.replace(ADJECTIVE, '');
  if (withoutAdjective !== plain) return withoutAdjective.replace(PARTICIPLE, '');
  const withoutVerb = plain.replace(VERB, '');
  return withoutVerb !== plain ? withoutVerb : plain.replace(NOUN, '');
}

function finished(tail: string): string {
  return tail
    .replace(/и$/, '')
    .replace(/(?<=[аеиоуыэюя].*[^аеиоуыэюя].*)ость?$/, '')
    .replace(/ейше?$/, '')
    .replace(/нн$/, 'н')
    .replace(/ь$/, '');
}

/** The part of an English word that its forms share: “making” and “makes” give “mak”. */
function english(word: string): string {
  const singular = word
    .replace(/['’]s?$/, '')
    .replace(/(?<=..)ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?<=..[^su])s$/, '');
  const bare = singular.replace(/(?<=[aeiouy].*.)(?:ing|ed|ly)$/, '');
  return (bare === singular ? bare : bare.replace(/([bdgklmnprt])\1$/, '$1')).replace(/(?<=..)e$/, '');
}

/** The stem of a word in lower case, Russian or English by its letters. Stems are for comparing, not for showing. */
export function stem(word: string): string {
  return /[а-я]/.test(word) ? russian(word) : english(word);
}
