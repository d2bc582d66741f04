import { failure, type Outcome, success } from '#domain/outcome.ts';

/** A file that a person chose, as text. */
export interface ReadFile {
  readonly name: string;
  readonly text: string;
}

/** `unreadable`: it is a folder, has gone since it was chosen, or the browser may not read it. */
export type FileProblem = 'too-large' | 'unreadable';

/** Long enough for every browser to have begun the download. */
const KEEP_ADDRESS_MS = 60_000;

/** Offers a file for download. `name` must already be safe as a file name; `mime` counts for text only. */
export function downloadFile(name: string, content: Blob | string, mime = 'application/octet-stream'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: mime }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
}

/** Reads a file as UTF-8; its size is checked before a byte of it is read. */
export async function readFile(file: File, limitBytes: number): Promise<Outcome<ReadFile, FileProblem>> {
  if (file.size > limitBytes) return failure('too-large');
  try {
    return success({ name: file.name, text: await file.text() });
  } catch {
    return failure('unreadable');
  }
}

/** Lets a person choose one file; null when they think better of it. `accept` as in `<input type="file">`. */
export function chooseFile(accept: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    const finish = () => {
      input.remove();
      resolve(input.files?.[0] ?? null);
    };
    input.type = 'file';
    input.accept = accept;
    input.hidden = true;
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    document.body.append(input);
    input.click();
  });
}
