import { cellsOf, signBetween } from './columns-of-names';
import { cellsIn, type Columns } from './columns-under-heading';
import { arranged, type Order } from './order-of-name';
import type { PupilName } from './roster';
import { cellsOfName } from './words-of-name';

/**
 * The name in a row of a table; undefined where there is none. Where no heading says it, *Smith, Olivia* in one cell is a surname
 * and a first name, and so are the columns of a row with commas between them; other columns hold the first name first.
 *
 * @param columns as the heading over it says
 */
export function nameInRow(line: string, columns: Columns | undefined): PupilName | undefined {
  const cells = cellsOfName(columns ? cellsIn(columns, line) : cellsOf(line));
  const [one] = cells;
  if (!one) return undefined;
  const order = orderOf(columns);
  const inOneCell = cellsOfName(one.text.split(','));
  if (!order && inOneCell.length > 1) return arranged(inOneCell, 'surname-first');
  return arranged(cells, order ?? (signBetween(line) === ',' ? 'surname-first' : 'first-surname'));
}

function orderOf(columns: Columns | undefined): Order | undefined {
  if (!columns || 'only' in columns) return undefined;
  return columns.first < columns.surname ? 'first-surname' : 'surname-first';
}
