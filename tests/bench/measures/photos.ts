import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { jpegWithMore } from '../../tools/jpeg-with-exif';
import type { Stand } from '../../browser/harness/stand';
import { X_BOXES } from '../../browser/sites/x-boxes';
import { between, isOurs, lasted, threadClock, traceOf } from '../devtools';
import { draftOf } from '../drafts';
import { median } from '../median';
import { onBoth, type Pair } from '../pair';
import { pause } from '../pause';
import type { Row } from '../row';
import { boxNamed, fillIn, sitDownAt } from '../sit-down';

const HOME = boxNamed(X_BOXES, 'X: home box');
const FILE_INPUT = '[data-testid="primaryColumn"] [data-testid="fileInput"]';
/** A picture of many people that a package ships. */
const PEOPLE = 'node_modules/@vladmandic/human/assets/samples.jpg';
const COUNT = 5;
const ROUNDS = 3;
/** Until all have been looked at, ms. */
const LOOKING = 15_000;

interface Cost {
  readonly all: number;
  readonly heap: number;
  /** Of our own scripts in one go. */
  readonly longest: number;
}

/** Photos of 12 megapixels, taken in working hours, as files. */
async function photos(stand: Stand, folder: string): Promise<readonly string[]> {
  const page = await stand.store.openPage('policy.html');
  const base64 = await page.evaluate(async (small) => {
    const bytes = Uint8Array.from(atob(small), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(4032, 3024);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, 4032, 3024);
    const large = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    return new Promise<string>((done) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => done((reader.result as string).split(',')[1] ?? ''));
      reader.readAsDataURL(large);
    });
  }, readFileSync(PEOPLE).toString('base64'));
  await page.close();
  const photo = jpegWithMore(Buffer.from(base64, 'base64'), { taken: '2026:05:12 10:40:00' });
  return Array.from({ length: COUNT }, (_, number) => {
    const path = join(folder, `${number}.jpg`);
    writeFileSync(path, photo);
    return path;
  });
}

async function attach(stand: Stand, paths: readonly string[]): Promise<Cost> {
  const page = await sitDownAt(stand, HOME);
  await fillIn(page, draftOf(280));
  await pause(1000);
  const session = await page.reach.devtools();
  const clock = await threadClock(session);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const [before, heapBefore] = [await clock(), await heap()];
  const chooser = (await page.find(FILE_INPUT)) as ElementHandle<HTMLInputElement>;
  const events = await traceOf(page.page, async () => {
    await chooser.uploadFile(...paths);
    await pause(LOOKING);
  });
  const { all } = between(before, await clock());
  const added = (await heap()) - heapBefore;
  await page.close();
  const own = events.filter((event) => event.name === 'FunctionCall' && isOurs(event));
  return { all, heap: added, longest: Math.max(0, ...own.map(lasted)) };
}

/** How long each thing takes that a picture is asked for, of a picture that is new each time, ms. */
async function waits(stand: Stand, path: string): Promise<Record<'metadata' | 'faces' | 'words', number>> {
  const page = await stand.store.openPage('policy.html');
  const found = await page.evaluate(async (base64) => {
    const file = new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'a.jpg', {
      type: 'image/jpeg',
    });
    const key = crypto.randomUUID();
    const asked = {
      metadata: ['photoMetadata', {}],
      faces: ['photoSight', { sight: 'faces', video: false }],
      words: ['photoSight', { sight: 'words', video: false }],
    } as const;
    await chrome.runtime.sendMessage({ id: 1, type: 'openPhotoEngine', timestamp: 0 });
    const lengths = { metadata: 0, faces: 0, words: 0 };
    for (const name of ['metadata', 'faces', 'words'] as const) {
      const [type, more] = asked[name];
      const start = performance.now();
      await chrome.runtime.sendMessage({ id: 1, type, data: { key, file, ...more }, timestamp: 0 });
      lengths[name] = performance.now() - start;
    }
    return lengths;
  }, readFileSync(path).toString('base64'));
  await page.close();
  return found;
}

/** What it costs a page that five photos of 12 megapixels are attached and looked at, and how long one is waited for. */
export async function photosAttached(pair: Pair): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-photos-'));
  try {
    const paths = await photos(pair.with, folder);
    const costs = { with: [] as Cost[], without: [] as Cost[] };
    const lengths: Awaited<ReturnType<typeof waits>>[] = [];
    // The first time the models are loaded: that round is left out of both.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const cost = await onBoth(pair, (stand) => attach(stand, paths));
      const wait = await waits(pair.with, paths[0] ?? '');
      if (round === 0) continue;
      costs.with.push(cost.with);
      costs.without.push(cost.without);
      lengths.push(wait);
    }
    const of = (which: Cost[], what: keyof Cost): number => median(which.map((cost) => cost[what]));
    const what = `${COUNT} photos of 12 MP attached`;
    const wait = (name: keyof (typeof lengths)[number], atMost: number): Row => ({
      what: `photo of 12 MP: ${name}, warm`,
      with: median(lengths.map((length) => length[name])),
      unit: 'ms',
      atMost,
    });
    return [
      {
        what: `${what}: main thread`,
        without: of(costs.without, 'all'),
        with: of(costs.with, 'all'),
        unit: 'ms',
      },
      {
        what: `${what}: own scripts at one go`,
        with: Math.max(...costs.with.map(({ longest }) => longest)),
        unit: 'ms',
        atMost: 50,
      },
      {
        what: `${what}: heap`,
        without: of(costs.without, 'heap') / 1000,
        with: of(costs.with, 'heap') / 1000,
        unit: 'kB',
      },
      wait('metadata', 50),
      wait('faces', 1000),
      wait('words', 4000),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
