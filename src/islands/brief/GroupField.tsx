import type { Brief } from '#domain/brief/brief.ts';
import { textAt } from '#domain/brief/edit.ts';
import type { GroupField as Group } from '#domain/brief/form.ts';
import { inputId } from './editor-context.ts';
import { explanationsOf, FieldFrame, type Frame } from './FieldFrame.tsx';
import { TextInput } from './TextInput.tsx';

type Props = { brief: Brief; field: Group; frame: Frame };

/** Several short answers under one question; a group of one part is a field like any other. */
export function GroupField({ brief, field, frame }: Props) {
  const [only] = field.parts;
  if (field.parts.length === 1 && only !== undefined) {
    const path = `${field.id}.${only.id}`;
    return (
      <FieldFrame {...frame} isGroup={false} path={path}>
        <TextInput path={path} type={only.type} value={textAt(brief, path)} describedBy={explanationsOf(frame)} />
      </FieldFrame>
    );
  }
  return (
    <FieldFrame {...frame} isGroup={true}>
      <GroupParts brief={brief} field={field} />
    </FieldFrame>
  );
}

type PartsProps = { brief: Brief; field: Group; lists?: Readonly<Record<string, string>> };

/** The places of a group, each under its own label; `lists` names what may be chosen from, by part. */
export function GroupParts({ brief, field, lists = {} }: PartsProps) {
  return (
    <div class="pair">
      {field.parts.map((part) => {
        const path = `${field.id}.${part.id}`;
        return (
          <div key={part.id}>
            <label for={inputId(path)}>{part.label}</label>
            <TextInput path={path} type={part.type} value={textAt(brief, path)} list={lists[part.id]} />
          </div>
        );
      })}
    </div>
  );
}
