import type { Logo } from '#domain/export/docx-logo.ts';
import type { Locale } from '#domain/i18n/locale.ts';

/** What `content/site.yaml` says of the logo, put here by the build; null where the company has none. */
declare const COMPANY_LOGO:
  | (Pick<Logo, 'type' | 'widthPx' | 'heightPx'> & { readonly address: string; readonly name: Record<Locale, string> })
  | null;

/** Fetches the company's logo; undefined where it has none. Rejects when it cannot be had. */
export async function loadLogo(locale: Locale): Promise<Logo | undefined> {
  if (COMPANY_LOGO === null) return undefined;
  const { address, name, ...size } = COMPANY_LOGO;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The logo could not be loaded: ${response.status}`);
  return { ...size, name: name[locale], bytes: new Uint8Array(await response.arrayBuffer()) };
}
