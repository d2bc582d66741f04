import { useEffect, useState } from 'preact/hooks';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { Waiting } from '#islands/parts/Waiting.tsx';
import { hideFragment, readFragment, watchFragment } from '#platform/fragment.ts';
import type { ResultPageProps } from './props.ts';

type Wanted = { is: 'nothing' } | { is: 'own'; id: string } | { is: 'received'; link: string } | { is: 'example' };

function wantedBy({ id, values }: ReturnType<typeof readFragment>): Wanted {
  const { r, example } = values;
  if (r !== undefined) return { is: 'received', link: r };
  if (example !== undefined) return { is: 'example' };
  return id === null ? { is: 'nothing' } : { is: 'own', id };
}

/** The program that opens what is wanted, drawn with what it needs to know of it. */
async function loadView(wanted: Exclude<Wanted, { is: 'nothing' }>) {
  switch (wanted.is) {
    case 'own': {
      const { OwnResult } = await import('./OwnResult.tsx');
      return (page: ResultPageProps) => <OwnResult id={wanted.id} {...page} />;
    }
    case 'received': {
      const { ReceivedResult } = await import('./ReceivedResult.tsx');
      return (page: ResultPageProps) => <ReceivedResult link={wanted.link} {...page} />;
    }
    case 'example':
      return (await import('./ExampleResult.tsx')).ExampleResult;
  }
}

/** The result that the address names: an attempt of this browser, one that came in a link, or the example. */
export function Result(page: ResultPageProps) {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  useEffect(() => {
    const show = () => {
      const next = wantedBy(readFragment());
      if (next.is === 'received') hideFragment();
      setWanted(next);
    };
    show();
    return watchFragment(show);
  }, []);

  if (wanted !== null && wanted.is !== 'nothing') {
    return <LaterResult key={JSON.stringify(wanted)} wanted={wanted} page={page} />;
  }
  const { received, waiting } = page.texts;
  return (
    <>
      <h1>{page.title}</h1>
      {wanted === null ? (
        <Waiting text={waiting} />
      ) : (
        <div class="notice">
          <p>{received.nothing}</p>
          <p class="actions">
            <a class="button" href={page.addresses.index}>
              {received.toIndex}
            </a>
          </p>
        </div>
      )}
    </>
  );
}

type LaterProps = { wanted: Parameters<typeof loadView>[0]; page: ResultPageProps };

function LaterResult({ wanted, page }: LaterProps) {
  const part = usePart(true, () => loadView(wanted));
  if (part.status === 'there') return <part.content {...page} />;
  return (
    <>
      <h1>{page.title}</h1>
      <PartWaiting part={part} texts={page.texts} />
    </>
  );
}
