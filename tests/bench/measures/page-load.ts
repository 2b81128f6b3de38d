import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../../browser/harness/launch.mjs';
import { isOurs, lasted, traceOf } from '../devtools';
import { median } from '../median';
import type { Pair } from '../pair';
import type { Row } from '../row';

const LOADS = 8;

/** What every page of a site carries: the size of the script, and the time to compile and run it. */
export async function pageLoad({ with: stand }: Pair): Promise<Row[]> {
  const script = readFileSync(join(builtExtension('chromium'), 'content-scripts/compose.js'));
  const page = await stand.goTo('https://x.com/home');
  const times: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const events = await traceOf(page.page, () => page.load('https://x.com/home'));
    const ours = events.filter((event) => event.name === 'EvaluateScript' && isOurs(event));
    times.push(ours.reduce((sum, event) => sum + lasted(event), 0));
  }
  await page.close();
  return [
    {
      what: 'script in every page, compressed',
      with: gzipSync(script, { level: 9 }).byteLength,
      unit: 'bytes',
      atMost: 10_000,
    },
    { what: 'running it when a page loads', with: median(times), unit: 'ms' },
  ];
}
