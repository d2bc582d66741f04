import { glob } from 'node:fs/promises';

/** The addresses of all pages of the build, `/404.html` included. */
export async function builtRoutes(): Promise<string[]> {
  const routes: string[] = [];
  for await (const file of glob('**/*.html', { cwd: 'dist' })) routes.push(`/${file.replace(/index\.html$/, '')}`);
  return routes.sort();
}

/** Routes that must not load a script file. */
export function isReadingPage(route: string): boolean {
  return /^\/(en\/)?(guide|handbook|glossary|method|sources|assessment\/print|404)/.test(route);
}
