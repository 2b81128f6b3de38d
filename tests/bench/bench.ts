import { loadavg } from 'node:os';
import { decision } from './measures/decision';
import { feed } from './measures/feed';
import { firstCheck } from './measures/first-check';
import { heap } from './measures/heap';
import { keystrokes } from './measures/keystrokes';
import { pageLoad } from './measures/page-load';
import { photosAttached } from './measures/photos';
import { delay } from './measures/delay';
import { openPair } from './pair';
import { printable, type Row } from './row';

const MEASURES = {
  keystrokes,
  load: pageLoad,
  feed,
  first: firstCheck,
  delay,
  decision,
  heap,
  photos: photosAttached,
};

/**
 * Measures and prints one table.
 *
 * @param wanted names of measures; none means all of them
 */
export async function bench(wanted: readonly string[]): Promise<void> {
  const chosen = Object.entries(MEASURES).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  const pair = await openPair();
  const rows: Row[] = [];
  try {
    for (const [name, measure] of chosen) {
      console.log(`measuring: ${name} …`);
      try {
        rows.push(...(await measure(pair)));
      } catch (fault) {
        // On a machine that is very busy a page may not come in time; the other measures still can.
        process.exitCode = 1;
        console.error(`${name} could not be measured:`, fault);
      }
    }
  } finally {
    await pair.close();
  }
  console.table(rows.map(printable));
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `Medians, of one run with and without the extension. Load of this machine at the end: ${load}.`,
  );
}
