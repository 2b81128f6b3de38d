import Papa from 'papaparse';
import { decodeText } from './decode-text';
import { readXlsx } from './read-xlsx';

/** Why no table was read. Each has a sentence in `public/_locales`. */
export type TableProblem =
  'tableEmpty' | 'tableTooLarge' | 'tableTooManyRows' | 'tableOldExcel' | 'tableUnreadable';

export type TableRead =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly problem: TableProblem };

/** The names of 100,000 pupils with a few columns more are some 10 MB. Bytes. */
export const LARGEST_TABLE = 40_000_000;
/** A heading beside 100,000 pupils. */
const MOST_ROWS = 100_001;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Workbooks of Excel up to 2003, and those that are locked by a password. */
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

/** The rows of a CSV, TSV or XLSX file, told apart by what is in it. Cells are trimmed, and rows without any text left out. */
export function readTable(bytes: Uint8Array): TableRead {
  if (bytes.length > LARGEST_TABLE) return { ok: false, problem: 'tableTooLarge' };
  if (startsWith(bytes, OLD_EXCEL)) return { ok: false, problem: 'tableOldExcel' };
  try {
    const cells = startsWith(bytes, ZIP) ? readXlsx(bytes) : readCsv(decodeText(bytes));
    const rows = cells
      .map((row) => Array.from(row, (cell) => (cell ?? '').trim()))
      .filter((row) => row.some((cell) => cell !== ''));
    if (rows.length === 0) return { ok: false, problem: 'tableEmpty' };
    if (rows.length > MOST_ROWS) return { ok: false, problem: 'tableTooManyRows' };
    return { ok: true, rows };
  } catch (fault) {
    return { ok: false, problem: fault instanceof RangeError ? 'tableTooLarge' : 'tableUnreadable' };
  }
}

/** @throws TypeError where it is no text */
function readCsv(text: string): string[][] {
  if (text.slice(0, 1000).includes('\u0000')) throw new TypeError('Not a text');
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimitersToGuess: [',', '\t', ';', '|'] }).data;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
