import type { Colours } from '#schemas/colours.ts';
import { contrastOf, distanceOf, mixed } from './contrast.ts';

const TEXT = 4.5;
const GRAPHICS = 3;
/** Below this the two departments look like one, at least to some eyes. */
const TOLD_APART = 0.1;
/** How much of a department's colour its tint holds, of ink a rule, and of paper a sheet that lies on it. */
const SHARES = { tint: 0.12, rule: 0.14, sheet: { light: 0.4, dark: 0.96 } } as const;

const THEMES = ['light', 'dark'] as const;
const SIDES = ['sales', 'marketing'] as const;
type Theme = (typeof THEMES)[number];
type Pair = Readonly<Record<Theme, string>>;
type Tokens = Readonly<Record<string, Pair>>;

/** The colours at the top of the style sheet of every page: `--sales: light-dark(#a53d1c, #f2946f)`. */
export function tokensIn(css: string): Tokens {
  const found = css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return Object.fromEntries([...found].map(([, name, light, dark]) => [name, { light, dark } as Pair]));
}

/** The tokens under a company's colours: its own, what follows from them, and the rest of the site's. */
function withColours(colours: Colours, tokens: Tokens): Tokens {
  const { paper, sales, marketing } = colours;
  const inThemes = (colour: (theme: Theme) => string): Pair => ({ light: colour('light'), dark: colour('dark') });
  const all: Tokens = {
    ...tokens,
    ...(sales ? { sales } : {}),
    ...(marketing ? { marketing } : {}),
    ...(paper ? { paper } : {}),
  };
  const of = (name: string, theme: Theme) => all[name]?.[theme] ?? '#000000';
  const tints = SIDES.filter((side) => paper || colours[side]).map((side) => [
    `${side}-tint`,
    inThemes((theme) => mixed(of(side, theme), of('paper', theme), SHARES.tint)),
  ]);
  if (!paper) return { ...all, ...Object.fromEntries(tints) };
  const sheet = inThemes((theme) => mixed(of('paper', theme), '#ffffff', SHARES.sheet[theme]));
  const rule = inThemes((theme) => mixed(of('ink', theme), of('paper', theme), SHARES.rule));
  return { ...all, ...Object.fromEntries(tints), sheet, rule };
}

/**
 * What is wrong with a company's colours, as lines `colours.sales.light: …`; none where all is well.
 *
 * Text, so the departments' colours too, keeps 4.5:1 on the paper of its theme, drawn lines 3:1 (WCAG 2.2), and the
 * departments are told apart, also by those who do not see red or green.
 */
export function colourFaults(colours: Colours, siteTokens: Tokens): string[] {
  const tokens = withColours(colours, siteTokens);
  return THEMES.flatMap((theme) => {
    const of = (name: string) => tokens[name]?.[theme] ?? '#000000';
    const held = (field: string, what: string, ground: string, needed: number) => {
      const found = contrastOf(of(what), of(ground));
      if (found >= needed) return [];
      const [seen, on] = field === ground ? [ground, what] : [what, ground];
      return [
        `colours.${field}.${theme}: ${of(seen)} against ${on} ${of(on)} has a contrast of ${cut(found)}:1, expected ${needed}:1 or more`,
      ];
    };
    const named = (side: string) => (colours[side as keyof Colours] ? side : 'paper');
    const sides = SIDES.filter((side) => colours[side] || colours.paper).flatMap((side) => [
      ...held(named(side), side, 'paper', TEXT),
      ...SIDES.flatMap((other) => held(named(side), side, `${other}-tint`, GRAPHICS)),
      ...held(named(side), 'ink', `${side}-tint`, TEXT),
    ]);
    const inks = colours.paper
      ? [
          ...['ink', 'ink-2', 'error', 'good'].flatMap((ink) => held('paper', ink, 'paper', TEXT)),
          ...held('paper', 'rule-2', 'paper', GRAPHICS),
        ]
      : [];
    const changed = SIDES.findLast((side) => colours[side]);
    return [...sides, ...inks, ...(changed ? apart(changed, theme, of) : [])];
  });
}

function apart(side: (typeof SIDES)[number], theme: Theme, of: (name: string) => string): string[] {
  const other = side === 'sales' ? 'marketing' : 'sales';
  const found = distanceOf(of(side), of(other));
  if (found >= TOLD_APART) return [];
  return [
    `colours.${side}.${theme}: ${of(side)} is hardly told from ${other} ${of(other)}: they are ${cut(found)} apart, expected ${TOLD_APART} or more, also for eyes that do not see red or green`,
  ];
}

/** Cut and not rounded: 4.49 must not read as the 4.5 that is needed. */
function cut(value: number): string {
  return String(Math.floor(value * 100) / 100);
}

/** The rule that sets a company's colours on a page; undefined where the site keeps its own. */
export function colourStyle(colours: Colours, siteTokens: Tokens): string | undefined {
  const set = Object.entries(withColours(colours, siteTokens)).filter(([name, { light, dark }]) => {
    const own = siteTokens[name];
    return own?.light !== light || own.dark !== dark;
  });
  if (set.length === 0) return undefined;
  // The style sheet names its tokens under :root alone, and may stand before or after this.
  return `:root:root{${set.map(([name, { light, dark }]) => `--${name}:light-dark(${light},${dark})`).join(';')}}`;
}
