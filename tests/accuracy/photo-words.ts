import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import type { SeenWords } from '../../lib/photos/facts';
import { schoolIn } from '../../lib/checks/work-photo/school-in';
import { launchWithExtension } from '../browser/harness/launch.mjs';
import { Store } from '../browser/harness/store';
import { SCHOOLS } from './schools';
import type { InPage } from './words-in-photos/in-page';
import { KINDS, type Painting } from './words-in-photos/painting';
import { nameFor, otherWordsFor } from './words-in-photos/plan';
import { halfOf, HALVES } from './photo-halves';

/** So many names are painted into each picture, one at a time. */
const ROUNDS = 3;

/**
 * How often a school's name is noticed that was painted into pictures, and how often it is noticed where it is not: in the same
 * pictures as they are, and with other words. By the built extension in Chromium, in lines to print; none where the folder has no
 * pictures, or the extension is not built.
 *
 * @param folder holds pictures in `photos/faces/`
 * @param keepIn a folder for the pictures with what was missed or false, to be looked at
 */
export async function measureWords(folder: string, keepIn?: string): Promise<string[]> {
  const pictures = picturesIn(folder);
  if (pictures.length === 0 || !existsSync('.output/chrome-mv3')) return [];
  const launched = await launchWithExtension({ which: 'chromium' });
  try {
    const store = new Store(launched);
    // A page that is opened while the extension is being installed may be loaded once more.
    await store.installed();
    const page = await store.openPage('policy.html');
    await page.evaluate(await scriptForPage());
    const names = new Counts();
    const lines: string[] = [];
    const plain = { pictures: 0, noticed: 0 };
    const other = { pictures: 0, noticed: 0 };
    for (const { path, name } of pictures) {
      const base64 = readFileSync(path).toString('base64');
      const keep = async (what: string, painting?: Painting) => {
        if (keepIn === undefined) return;
        mkdirSync(keepIn, { recursive: true });
        const painted = await page.evaluate(paintIn, base64, painting);
        writeFileSync(join(keepIn, `${what} ${name}`), Buffer.from(painted, 'base64'));
      };
      const asItIs = await page.evaluate(readIn, base64);
      if (asItIs === null) continue;
      for (let round = 0; round < ROUNDS; round += 1) {
        const { school, painting } = nameFor(name, round);
        const words = await page.evaluate(readIn, base64, painting);
        const found = schoolIn(words ?? [], [SCHOOLS[school]], false) !== undefined;
        names.add(halfOf(name), painting, found);
        if (found) continue;
        lines.push(`missed words  ${told(painting)}  read: ${readOut(words)}  ${name}`);
        await keep(`missed ${round}`, painting);
      }
      const others = [0, 1].map((round) => otherWordsFor(name, round));
      for (const painting of [undefined, ...others]) {
        const count = painting ? other : plain;
        const words = painting ? await page.evaluate(readIn, base64, painting) : asItIs;
        count.pictures += 1;
        const seen = schoolIn(words ?? [], Object.values(SCHOOLS), false);
        if (!seen) continue;
        count.noticed += 1;
        lines.push(`false words  “${seen.text}”  ${painting ? told(painting) : 'as it is'}  ${name}`);
        await keep('false', painting);
      }
    }
    return [
      `\nphotos: the school's name noticed in pictures that it was painted into`,
      ...names.lines(),
      `noticed where it is not: ${plain.noticed} of ${plain.pictures} pictures as they are, ${other.noticed} of ${other.pictures} with other words`,
      ...lines,
    ];
  } finally {
    await launched.browser.close();
  }
}

/** Those that are JPEG files and can be opened, as far as their names tell. */
export function picturesIn(folder: string): { path: string; name: string }[] {
  const within = join(folder, 'photos', 'faces');
  const names = existsSync(within) ? readdirSync(within).toSorted() : [];
  return names.filter((name) => /\.jpe?g$/i.test(name)).map((name) => ({ path: join(within, name), name }));
}

/** How many names were noticed, by half and by what they stand on. */
class Counts {
  readonly #counts = new Map<string, { painted: number; noticed: number }>();

  add(half: string, { kind }: Painting, noticed: boolean): void {
    for (const what of [kind, 'all']) {
      const count = this.#counts.get(`${half} ${what}`) ?? { painted: 0, noticed: 0 };
      count.painted += 1;
      if (noticed) count.noticed += 1;
      this.#counts.set(`${half} ${what}`, count);
    }
  }

  lines(): string[] {
    return ['all', ...KINDS].map((what) => {
      const said = HALVES.map((half) => {
        const { painted = 0, noticed = 0 } = this.#counts.get(`${half} ${what}`) ?? {};
        return `${half} ${noticed} of ${painted} (${((100 * noticed) / painted).toFixed(0)} %)`;
      });
      return `${what.padEnd(12)} ${said.join(', ')}`;
    });
  }
}

export async function scriptForPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'words-in-photos/in-page.ts'),
        formats: ['iife'],
        name: 'inPage',
      },
    },
  });
  const [{ output }] = built as [Rollup.RollupOutput];
  return output[0].code;
}

const readIn = (base64: string, painting?: Painting): Promise<readonly SeenWords[] | null> =>
  (globalThis as unknown as InPage).readWords(base64, painting);

const paintIn = (base64: string, painting?: Painting): Promise<string> =>
  (globalThis as unknown as InPage).paintPicture(base64, painting);

function told({ kind, lines, family, style, size, turn, lean }: Painting): string {
  const percent = `${(size * 100).toFixed(1)} %`;
  return `${kind} “${lines.join(' / ')}” ${family} ${style} ${percent} turn ${turn.toFixed(2)} lean ${lean.toFixed(2)}`;
}

function readOut(words: readonly SeenWords[] | null): string {
  return words === null ? 'nothing' : words.map(({ text }) => text).join(' | ');
}
