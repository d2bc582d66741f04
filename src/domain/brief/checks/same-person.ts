import { wordsOf } from '#domain/text/words.ts';

const PATRONYMIC = /(?:вич|вна|ична|инична)$/;

/**
 * Whether two names as typed are surely one person or one post: «Петров И.» and «Иван Сергеевич Петров», “Head of
 * marketing” twice. «Директор» and «коммерческий директор» are not.
 */
export function isSamePerson(one: string, other: string): boolean {
  const [first, second] = [namesOf(one), namesOf(other)];
  if (first.length === 0 || first.length !== second.length) return false;
  if (!first.some((name) => name.length > 2 && second.includes(name))) return false;
  const left = [...second];
  return first
    .toSorted((a, b) => b.length - a.length)
    .every((name) => {
      const at = left.indexOf(name);
      const index = at === -1 ? left.findIndex((each) => isInitialOf(each, name) || isInitialOf(name, each)) : at;
      left.splice(index, index === -1 ? 0 : 1);
      return index !== -1;
    });
}

/** The words of a name without patronymic: neither in full nor as a second initial. */
function namesOf(typed: string): string[] {
  const names = wordsOf(typed).map(({ text }) => text);
  if (names.length < 3) return names;
  const initials = names.filter((name) => name.length === 1);
  if (initials.length > 1) names.splice(names.lastIndexOf(initials.at(-1) ?? ''), 1);
  return names.filter((name) => !PATRONYMIC.test(name) || names.length < 3);
}

function isInitialOf(short: string, name: string): boolean {
  return short.length === 1 && name.startsWith(short);
}
