/** Files by their path below the base, each with the digest that its content must have. */
export type DigestedFiles = Readonly<Record<string, string>>;

/** The files of one language. Its home page stands under the prefix itself. */
export interface OfflineLanguage {
  /** The first folder of its addresses: `en/`, or nothing for the default language. */
  readonly prefix: string;
  readonly files: DigestedFiles;
}

/** What the build tells its service worker. */
export interface OfflineBuild {
  /** Differs whenever anything that the worker keeps, or the worker itself, differs. */
  readonly id: string;
  /** The path under which the site is served, with a slash at both ends. */
  readonly base: string;
  /** What pages of every language need. */
  readonly shared: DigestedFiles;
  /** The default language comes first. */
  readonly languages: readonly [OfflineLanguage, ...OfflineLanguage[]];
}

/** Two sites under different bases share the caches of one origin; each knows its own by this. */
export function cachePrefix(base: string): string {
  return `parity:${base}:`;
}

/** Length of a digest in characters of base64: 72 bits tell any two files of a site apart. */
const DIGEST_LENGTH = 12;

/** The beginning of the SHA-256 of a file, in base64. */
export async function digestOf(content: BufferSource): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', content);
  return btoa(String.fromCharCode(...new Uint8Array(hash))).slice(0, DIGEST_LENGTH);
}

/** The language that a path below the base belongs to: that whose prefix it has, else the default one. */
export function languageAt({ languages }: OfflineBuild, path: string): OfflineLanguage {
  const [main, ...others] = languages;
  return others.find(({ prefix }) => path.startsWith(prefix)) ?? main;
}
