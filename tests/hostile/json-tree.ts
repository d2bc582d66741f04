// JSON as a tree that can also hold what no parser gives: the same key twice, numbers beyond all numbers, `__proto__`.

export type Tree =
  | { is: 'object'; entries: [key: string, value: Tree][] }
  | { is: 'list'; items: Tree[] }
  /** The JSON text of a scalar, or anything else, written as it is. */
  | { is: 'raw'; text: string };

/** The tree of a value that JSON can hold. */
export function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return { is: 'list', items: value.map(treeOf) };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
    return { is: 'object', entries: entries.map(([key, entry]) => [key, treeOf(entry)]) };
  }
  return { is: 'raw', text: JSON.stringify(value) ?? 'null' };
}

/** The text of a tree, which need not be JSON. */
export function textOf(tree: Tree): string {
  if (tree.is === 'raw') return tree.text;
  if (tree.is === 'list') return `[${tree.items.map(textOf).join(',')}]`;
  return `{${tree.entries.map(([key, value]) => `${JSON.stringify(key)}:${textOf(value)}`).join(',')}}`;
}

/** Objects and lists of a tree, the outermost first. */
export function branchesOf(tree: Tree): Exclude<Tree, { is: 'raw' }>[] {
  if (tree.is === 'raw') return [];
  const inner = tree.is === 'list' ? tree.items : tree.entries.map(([, value]) => value);
  return [tree, ...inner.flatMap(branchesOf)];
}
