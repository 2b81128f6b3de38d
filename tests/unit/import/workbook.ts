import { strToU8, zipSync } from 'fflate';

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A workbook as Excel writes it: texts shared, one sheet, nothing written of empty cells and rows. A cell that begins with `=`
 * is a formula whose value is `worked out`.
 *
 * @param merged ranges, such as `A2:A4`
 */
export function workbook(rows: readonly (readonly string[])[], merged: readonly string[] = []): Uint8Array {
  const strings = [...new Set(rows.flat())];
  const cell = (text: string, at: string) => {
    if (text === '') return '';
    if (text.startsWith('='))
      return `<c r="${at}" t="str"><f>${escape(text.slice(1))}</f><v>worked out</v></c>`;
    return `<c r="${at}" t="s"><v>${strings.indexOf(text)}</v></c>`;
  };
  const sheet = rows.map((row, line) => {
    const cells = row.map((text, column) => cell(text, `${String.fromCharCode(65 + column)}${line + 1}`));
    return row.length === 0 ? '' : `<row r="${line + 1}">${cells.join('')}</row>`;
  });
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const shared = strings.map((text) => `<si><t>${escape(text)}</t></si>`).join('');
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook ${NS} xmlns:r="r"><sheets><sheet name="Pupils" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId7" Target="worksheets/sheet3.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': strToU8(`<sst ${NS}>${shared}</sst>`),
    'xl/worksheets/sheet3.xml': strToU8(
      `<worksheet ${NS}><sheetData>${sheet.join('')}</sheetData><mergeCells>${ranges}</mergeCells></worksheet>`,
    ),
  });
}
