import type { Locale } from '#domain/i18n/locale.ts';
import { partsOf } from './guide.ts';
import { alternatesOf, isReadingRoute } from './page-addresses.ts';
import { proseOf } from './reference.ts';
import { textsOf } from './texts.ts';

type Entry = { route: string; title: string; description: string };

/** One line of the list: pages that are read are linked as plain text. */
function lineOf(locale: Locale, { route, title, description }: Entry): string {
  const { canonical } = alternatesOf(locale, route);
  return `- [${title}](${canonical}${isReadingRoute(route) ? 'index.txt' : ''}): ${description}`;
}

function sectionOf(locale: Locale, heading: string, entries: readonly Entry[]): string {
  return [heading, '', ...entries.map((entry) => lineOf(locale, entry))].join('\n');
}

/** What the site holds, in one language, for programs that read: chapters, tools and reference with their addresses. */
export async function llmsText(locale: Locale): Promise<string> {
  const { site, home, guide, handbook, assessment, compare, briefs, ledger, plan, kit, data, glossary } =
    await textsOf(locale);
  const [parts, method, sources] = await Promise.all([
    partsOf(locale),
    proseOf(locale, 'method'),
    proseOf(locale, 'sources'),
  ]);
  const { index, print } = assessment;
  const tools = [
    { route: '/assessment/', title: site.assessment, description: index.description },
    { route: '/assessment/print/', title: print.title, description: print.description },
    { route: '/assessment/compare/', title: compare.title, description: compare.description },
    { route: '/briefs/', title: briefs.page.title, description: briefs.page.description },
    { route: '/briefs/ledger/', title: ledger.title, description: ledger.description },
    { route: '/kit/', title: kit.title, description: kit.description },
    { route: '/plan/', title: plan.title, description: plan.description },
    { route: '/data/', title: data.title, description: data.description },
  ];
  const reference = [
    { route: '/handbook/', title: handbook.title, description: handbook.description },
    { route: '/glossary/', title: glossary.title, description: glossary.description },
    { route: '/method/', ...method.data },
    { route: '/sources/', ...sources.data },
  ];
  const text = [
    `# ${site.name}`,
    `> ${home.description}`,
    `## ${guide.title}`,
    ...parts.map((part) => sectionOf(locale, `### ${part.title}`, part.chapters)),
    sectionOf(locale, `## ${guide.allTools}`, tools),
    sectionOf(locale, `## ${site.footerPages}`, reference),
  ].join('\n\n');
  return `${text.replaceAll('\u00a0', ' ')}\n`;
}
