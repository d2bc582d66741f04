import type { MissingField } from '#domain/brief/missing.ts';
import { useEditor } from './editor-context.ts';

type Props = {
  missing: readonly MissingField[];
  address: string;
  onGo: (field: MissingField) => void;
};

/** What still stands between the brief and handing it over or approving it, with links to the fields. */
export function MissingSummary({ missing, address, onGo }: Props) {
  const { texts } = useEditor();
  const forSubmit = missing.filter(({ stage }) => stage === 'submit');
  const forApprove = missing.filter(({ stage }) => stage === 'approve');
  const list = (fields: readonly MissingField[]) => (
    <ul>
      {fields.map((field) => (
        <li key={field.id}>
          <a
            href={address}
            onClick={(event) => {
              event.preventDefault();
              onGo(field);
            }}
          >
            {field.label}
          </a>
          {field.details.length > 0 && <span class="details">{field.details.join(', ')}</span>}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h2 id="missing-title">{texts.missing.title}</h2>
      <h3>{texts.missing.submit}</h3>
      {forSubmit.length === 0 ? <p>{texts.missing.submitReady}</p> : list(forSubmit)}
      <h3>{texts.missing.approve}</h3>
      {forApprove.length === 0 ? <p>{texts.missing.approveReady}</p> : list(forApprove)}
    </>
  );
}
