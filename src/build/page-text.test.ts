import { expect, test } from 'vitest';
import { pageText } from './page-text.ts';

const textOf = (main: string) => pageText(`<header>top</header><main>${main}</main>`, 'https://a.example/guide/why/');

test('headings, paragraphs and lists keep their order and their rank', () => {
  const html = `<h1>Why</h1><p>One
    sentence.</p><div class="head"><h2 id="x">How</h2><a href="#x" aria-label="Link"></a></div>
    <ul><li>first</li><li>second</li></ul><ol start="3"><li><p>third</p><p>more</p></li><li>fourth</li></ol>`;
  expect(textOf(html)).toBe(
    '# Why\n\nOne sentence.\n\n## How\n\n- first\n\n- second\n\n3. third\n\nmore\n\n4. fourth\n',
  );
});

test('links are written out whole, wherever they lead', () => {
  expect(textOf('<p>See <a href="../bias/#a">bias</a>, <a href="/plan/">the\nplan</a>.</p>')).toBe(
    'See [bias](https://a.example/guide/bias/#a), [the plan](https://a.example/plan/).\n',
  );
});

test('what only serves moving about is left out', () => {
  const html = '<nav><a href="/">All</a></nav><details class="fold"><summary>Chapters</summary></details><p>Text</p>';
  expect(textOf(`${html}<p>4 min <button>Copy</button><output></output></p><svg><text>1</text></svg>`)).toBe(
    'Text\n\n4 min\n',
  );
});

test('the answers of a situation follow what was chosen', () => {
  expect(textOf('<details><summary>Agree</summary><p>It ends there.</p></details>')).toBe(
    '→ Agree\n\nIt ends there.\n',
  );
});

test('a row of a table is a line, a break ends a line, and no space stays glued', () => {
  expect(textOf('<table><caption>Sum</caption><tr><th>a</th><td>1\u00a0000</td></tr></table><p>x<br>y</p>')).toBe(
    'Sum\n\na | 1 000\n\nx\ny\n',
  );
});
