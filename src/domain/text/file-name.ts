/** Endings of the files that the site hands out. */
export type FileExtension =
  | 'docx'
  | 'md'
  | 'txt'
  | 'csv'
  | 'ics'
  | 'json'
  | 'brief.json'
  | 'result.json'
  | 'backup.json';

export interface FileNameParts {
  number?: string | undefined;
  title: string;
  /** A calendar day, `YYYY-MM-DD`. */
  date?: string | undefined;
  /** The number of a frozen version, from 1. */
  version?: number | undefined;
  extension: FileExtension;
}

const TITLE_LIMIT = 60;
const NUMBER_LIMIT = 30;

/** Names that Windows keeps for devices, whatever the ending. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Takes the accents off letters that are in neither alphabet; й and ё are letters of their own and stay. */
function withoutAccents(text: string): string {
  return text.normalize('NFC').replace(/[^а-яё]/gi, (character) => character.normalize('NFD').replace(/\p{M}/gu, ''));
}

function slug(text: string, limit: number): string {
  const dashed = withoutAccents(text).replace(/[^a-zа-яё\d]+/gi, '-');
  return dashed.slice(0, limit).replace(/^-+|-+$/g, '');
}

/**
 * A file name by the scheme `number_title_date_v2.docx`, parts that are not known left out.
 *
 * Holds letters of both alphabets, digits, dashes, the underscores between its parts and its ending: never a path,
 * never a hidden file, never a name that a system keeps for itself. Without any part it is called after the site.
 */
export function fileName({ number = '', title, date = '', version, extension }: FileNameParts): string {
  const parts = [
    slug(number, NUMBER_LIMIT),
    slug(title, TITLE_LIMIT),
    slug(date, NUMBER_LIMIT),
    version === undefined ? '' : `v${version}`,
  ];
  const stem = parts.filter((part) => part !== '').join('_') || 'parity';
  return `${DEVICES.test(stem) ? `${stem}-` : stem}.${extension}`;
}
