import { failure, type Outcome, success } from '#domain/outcome.ts';

/** Fetches a JSON file of this site; the value is what the build wrote there. */
export async function loadJson<Content>(address: string): Promise<Outcome<Content, 'unreachable'>> {
  try {
    const response = await fetch(address);
    return response.ok ? success((await response.json()) as Content) : failure('unreachable');
  } catch {
    return failure('unreachable');
  }
}
