import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';

/** The parts of a workbook that are unpacked, each up to this many bytes: a small file can unpack to a very large one. */
const LARGEST_PART = 150_000_000;
const WANTED = /^xl\/(?:workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;

/**
 * The cells of a workbook's first sheet, as text. A formula gives the value that was saved with it and is never worked out.
 * What stands in a merged cell is taken for each of its rows, as people read it.
 *
 * @returns the rows, the first of them the one that is numbered 1, and how many merged cells reach over several
 * @throws where it is no workbook, is locked by a password, or is too large
 */
export function readXlsx(bytes: Uint8Array): { rows: string[][]; merged: number } {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!WANTED.test(name)) return false;
      if (originalSize > LARGEST_PART) throw new RangeError('A part of the workbook is too large');
      return true;
    },
  });
  const textOf = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const sheet = firstSheet(textOf('xl/workbook.xml'), textOf('xl/_rels/workbook.xml.rels'));
  const xml = textOf(sheet) || textOf('xl/worksheets/sheet1.xml');
  if (xml === '') throw new TypeError('There is no sheet in it');
  return cellsOf(xml, sharedStrings(textOf('xl/sharedStrings.xml')));
}

function firstSheet(workbook: string, relations: string): string {
  let id = '';
  walk(workbook, {
    open: (name, attributes) => {
      if (name === 'sheet' && id === '') id = attributes['r:id'] ?? '';
    },
  });
  let target = '';
  walk(relations, {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes['Id'] === id) target = attributes['Target'] ?? '';
    },
  });
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Texts that cells refer to by number. What stands in `rPh` says how Japanese is pronounced and is no part of them. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let [text, inText, inPhonetic] = ['', false, false];
  walk(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inPhonetic = true;
      inText = name === 't' && !inPhonetic;
    },
    text: (words) => {
      if (inText) text += words;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

function cellsOf(xml: string, strings: readonly string[]): { rows: string[][]; merged: number } {
  const rows: (string[] | undefined)[] = [];
  const merged: string[] = [];
  let row: string[] = [];
  let line = -1;
  let [column, kind, value, inValue] = [-1, '', '', false];
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = [];
        line = attributes['r'] === undefined ? line + 1 : Number(attributes['r']) - 1;
      }
      if (name === 'mergeCell') merged.push(attributes['ref'] ?? '');
      if (name === 'c') {
        column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
        [kind, value] = [attributes['t'] ?? '', ''];
      }
      inValue = name === 'v' || name === 't';
    },
    text: (words) => {
      if (inValue) value += words;
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      if (name === 'c' && column < MOST_COLUMNS) {
        while (row.length < column) row.push('');
        row[column] = kind === 's' ? (strings[Number(value)] ?? '') : value;
      }
      if (name === 'row') {
        if (line >= 0 && line < MOST_ROWS) rows[line] = row;
        column = -1;
      }
    },
  });
  // Rows that the file leaves out are empty ones.
  const all = Array.from(rows, (one) => one ?? []);
  return { rows: all, merged: merged.filter((range) => fillDown(all, range)).length };
}

/** As many as Excel has. */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/** Writes what stands in a merged cell into each of its rows. Whether it reaches over several. */
function fillDown(rows: string[][], range: string): boolean {
  const [, column = '', first = '', last = ''] = /^([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)$/.exec(range) ?? [];
  const at = columnOf(column);
  const value = rows[Number(first) - 1]?.[at] ?? '';
  if (value === '' || Number(last) <= Number(first)) return false;
  for (const row of rows.slice(Number(first), Number(last))) {
    // Rows without a cell of their own, such as those below the table, stay empty; and a cell can be merged only once.
    if (row.length > 0) row[at] ||= value;
  }
  return true;
}

/** `AB12` → 27 */
function columnOf(cell: string): number {
  let column = 0;
  for (const letter of cell.replaceAll(/[^A-Z]/g, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

interface Walker {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (words: string) => void;
  readonly close?: (name: string) => void;
}

/** Goes through a document once. It is never kept as a tree: that of 100,000 rows would take a gigabyte. */
function walk(xml: string, { open, text, close }: Walker): void {
  new Parser()
    .on('openTag', (name, attributes) => open(local(name), attributes()))
    .on('text', (words, decode) => text?.(decode(words)))
    .on('cdata', (words) => text?.(words))
    .on('closeTag', (name) => close?.(local(name)))
    .on('error', (fault) => {
      throw fault;
    })
    .parse(xml);
}

/** Without its namespace's prefix, which each program chooses for itself. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
