import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';

/** The parts of a workbook that are unpacked, each up to this many bytes: a small file can unpack to a very large one. */
const LARGEST_PART = 150_000_000;
const WANTED = /^xl\/(?:workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;

/**
 * The cells of a workbook's first sheet, as text. A formula gives the value that was saved with it and is never worked out.
 * Merged cells have their value in the first of them, as in the file.
 *
 * @throws where it is no workbook, is locked by a password, or is too large
 */
export function readXlsx(bytes: Uint8Array): string[][] {
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

function cellsOf(xml: string, strings: readonly string[]): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let [column, kind, value, inValue] = [-1, '', '', false];
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'row') row = [];
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
        rows.push(row);
        column = -1;
      }
    },
  });
  return rows;
}

/** As many as Excel has. */
const MOST_COLUMNS = 16_384;

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
