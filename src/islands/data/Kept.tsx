import { useMemo } from 'preact/hooks';
import { useStore } from '#islands/parts/use-store.ts';
import { keptDocuments } from '#stores/kept-documents.ts';
import { $storageUse } from '#stores/storage-contents.ts';
import { Bin } from './Bin.tsx';
import type { KeptProps } from './data-props.ts';
import { Quarantine } from './Quarantine.tsx';
import { Snapshots } from './Snapshots.tsx';

/** What is kept besides the documents in use: bin, unreadable records, snapshots. */
export function Kept(props: KeptProps) {
  const use = useStore($storageUse);
  const { bin, quarantine, snapshots } = useMemo(() => keptDocuments(), [use]);
  return (
    <>
      {bin.length > 0 && <Bin {...props} bin={bin} />}
      {quarantine.length > 0 && <Quarantine {...props} quarantine={quarantine} />}
      {snapshots.length > 0 && <Snapshots {...props} snapshots={snapshots} />}
    </>
  );
}
