import type { Kind } from '#domain/brief/form.ts';

type Props = { kinds: readonly Pick<Kind, 'id' | 'title' | 'about'>[]; address: string };

/** The kinds of briefs, each a link that begins one. */
export function KindChoice({ kinds, address }: Props) {
  return (
    <ul class="kinds">
      {kinds.map(({ id, title, about }) => (
        <li key={id}>
          <a href={`${address}#new=${id}`}>
            <b>{title}</b>
            <span>{about}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
