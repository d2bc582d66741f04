type Props = {
  name: string;
  actions: readonly { readonly title: string; readonly act: () => void }[];
};

/** One thing that is kept, and what can be done with it. */
export function KeptRow({ name, actions }: Props) {
  return (
    <li>
      <div class="list-text">
        <p class="list-title">{name}</p>
      </div>
      <div class="row-actions">
        {actions.map(({ title, act }) => (
          <button key={title} class="text-button" type="button" aria-label={`${title}: ${name}`} onClick={act}>
            {title}
          </button>
        ))}
      </div>
    </li>
  );
}
