import Papa from 'papaparse';
import { decodeText } from './decode-text';
import { readXlsx } from './read-xlsx';

/** What was in a table's file. */
export interface Table {
  /** Trimmed cells. `rows[0]` is the row that spreadsheets number 1; rows without any text are empty. */
  readonly rows: readonly (readonly string[])[];
  /** How many merged cells reach over several rows; what stands in one was taken for each of them. */
  readonly merged: number;
}

/** Why no table was read. Each has a sentence in `public/_locales`. */
export type TableProblem =
  | 'tableEmpty'
  | 'tableTooLarge'
  | 'tableTooManyRows'
  | 'tableOldExcel'
  | 'tableUnreadable'
  /** With the line on which a quotation mark is opened and never closed. */
  | 'tableOpenQuote';

export type TableRead =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly problem: TableProblem; readonly line?: number };

/** The names of 100,000 pupils with a few columns more are some 10 MB. Bytes. */
export const LARGEST_TABLE = 40_000_000;
/** A heading beside 100,000 pupils. */
const MOST_ROWS = 100_001;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Workbooks of Excel up to 2003, and those that are locked by a password. */
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

/** The rows of a CSV, TSV or XLSX file, told apart by what is in it. */
export function readTable(bytes: Uint8Array): TableRead {
  if (bytes.length > LARGEST_TABLE) return { ok: false, problem: 'tableTooLarge' };
  if (startsWith(bytes, OLD_EXCEL)) return { ok: false, problem: 'tableOldExcel' };
  try {
    return startsWith(bytes, ZIP) ? tableOf(readXlsx(bytes)) : readCsv(decodeText(bytes));
  } catch (fault) {
    return { ok: false, problem: fault instanceof RangeError ? 'tableTooLarge' : 'tableUnreadable' };
  }
}

/** The mark of its encoding, the line with which Excel says what stands between the cells, and the rows. */
const SAID_DELIMITER = /^\uFEFF?(?:sep=(.)(?:\r\n|\r|\n))?([^]*)$/;

/** @throws TypeError where it is no text */
function readCsv(text: string): TableRead {
  if (text.slice(0, 1000).includes('\u0000')) throw new TypeError('Not a text');
  const [, delimiter = '', body = ''] = SAID_DELIMITER.exec(text.trimEnd()) ?? [];
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter,
    delimitersToGuess: [',', '\t', ';', '|'],
  });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (!open) return tableOf({ rows: oneColumn(data), merged: 0 });
  return { ok: false, problem: 'tableOpenQuote', line: body.slice(0, open.index).split('\n').length };
}

const ONE_HEADING = /^(?:(?:pupil|student|child|full)(?:['’]?s)? )?names?$/i;

/** Under this one heading a comma stands inside the cells: *Hart, Ava*. */
function oneColumn(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [heading = '', ...more] = rows[0] ?? [];
  return more.length === 0 && ONE_HEADING.test(heading.trim()) ? rows.map((row) => [row.join(', ')]) : rows;
}

function tableOf({
  rows,
  merged,
}: {
  readonly rows: readonly (readonly string[])[];
  readonly merged: number;
}): TableRead {
  const trimmed = rows.map((row) => {
    const cells = Array.from(row, (cell) => (cell ?? '').trim());
    return cells.some((cell) => cell !== '') ? cells : [];
  });
  const filled = trimmed.filter((row) => row.length > 0).length;
  if (filled === 0) return { ok: false, problem: 'tableEmpty' };
  if (filled > MOST_ROWS) return { ok: false, problem: 'tableTooManyRows' };
  return { ok: true, table: { rows: trimmed, merged } };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
