import type { Fill } from '#domain/brief/ledger/sections/section.ts';

const PATTERNS = { hatch: 'M-1 7L7-1M-1 1L1-1M5 7L7 5', dots: 'M1.5 1.5h2v2h-2z', cross: 'M0 3h6M3 0v6' } as const;

/** The patterns of the fillings, once a page. */
export function Fills() {
  return (
    <svg class="ledger-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {Object.entries(PATTERNS).map(([name, path]) => (
          <pattern key={name} id={`ledger-${name}`} width="6" height="6" patternUnits="userSpaceOnUse">
            <rect class="pattern-ground" width="6" height="6" />
            <path class={name === 'dots' ? 'pattern-dots' : 'pattern-lines'} d={path} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A filling as attributes of what is filled. */
export function fillOf(kind: Fill): { class: string; fill?: string } {
  return Object.hasOwn(PATTERNS, kind)
    ? { class: 'bar-part', fill: `url(#ledger-${kind})` }
    : { class: `bar-part ${kind}` };
}

/** A sample of a filling, beside the words that it stands for. */
export function Swatch({ kind }: { kind: Fill }) {
  return (
    <svg class="swatch" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="15" height="15" {...fillOf(kind)} />
    </svg>
  );
}
