import type { FieldChange } from '#domain/brief/event-data.ts';
import { type Leaf, leafLabel, leafText } from '#domain/brief/field-leaves.ts';
import { useFlow } from './flow-context.ts';

type Props = { changes: readonly FieldChange[]; leaves: readonly Leaf[] };

/** Changes of fields as a person reads them: the field, what it says, what it would say. */
export function ChangeList({ changes, leaves }: Props) {
  return (
    <ul class="flow-changes">
      {changes.map((change) => (
        <li key={change.path}>
          <ChangeText change={change} leaves={leaves} />
        </li>
      ))}
    </ul>
  );
}

/** One change in words. */
export function ChangeText({ change, leaves }: { change: FieldChange; leaves: readonly Leaf[] }) {
  const { texts } = useFlow();
  const leaf = leaves.find(({ path }) => path === change.path);
  const shown = (text: string) => leafText(leaf, text) || texts.changes.empty;
  return (
    <>
      <b>{leafLabel(leaves, change.path)}</b>: <del>{shown(change.before)}</del> → <ins>{shown(change.after)}</ins>
    </>
  );
}
