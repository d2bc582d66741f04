import type { ToolName } from '#build/tools.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { addressOf } from './routes.ts';

/**
 * Where a tool opens: `assess`, `assess:quick`, `item:<id>`, `map`, `check:<self-check>`, `example`, `compare`,
 * `compare:example`, `history`, `plan`, `briefs`, `brief:<kind>`, `blank:<kind>`, `ledger`, `ledger:example`, `kit`,
 * `kit:<document>`, `data`.
 */
export function toolAddress(locale: Locale, target: string): string {
  const [tool, place] = target.split(':') as [ToolName, string | undefined];
  const at = (route: string, fragment = '') => addressOf(locale, route) + fragment;
  switch (tool) {
    case 'assess':
      return at('/assessment/', place === undefined ? '' : `#mode=${place}`);
    case 'item':
      return at('/assessment/take/', `#item=${place}`);
    case 'map':
      return at('/assessment/take/', '#map=1');
    case 'check':
      return at('/assessment/', `#new=${place}`);
    case 'example':
      return at('/assessment/result/', '#example=1');
    case 'compare':
      return at('/assessment/compare/', place === 'example' ? '#example=1' : '');
    case 'history':
      return at('/assessment/history/');
    case 'plan':
      return at('/plan/');
    case 'ledger':
      return at('/briefs/ledger/', place === 'example' ? '#example=polus' : '');
    case 'briefs':
      return at('/briefs/');
    case 'brief':
      return at('/briefs/edit/', `#new=${place}`);
    case 'blank':
      return at(`/briefs/blank/${place}.docx`);
    case 'kit':
      return at('/kit/', place === undefined ? '' : `#${place}`);
    case 'data':
      return at('/data/');
    default:
      throw new Error(`«${tool satisfies never}» names no tool`);
  }
}
