import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Region } from '../../lib/photos/facts';
import { launchWithExtension } from '../browser/harness/launch.mjs';
import { Store } from '../browser/harness/store';
import { HALVES, halfOf } from './photo-halves';

/** What a person saw in one picture. */
interface Truth {
  readonly file: string;
  /** How many faces are to be noticed at least; 0 where nobody may be, and where only hard ones are. */
  readonly min: number;
  readonly faces: number;
  readonly difficulty: 'easy' | 'hard';
}

/**
 * In how many pictures people are noticed, by the built extension in Chromium, in lines to print; none where the folder has no
 * pictures, or the extension is not built.
 *
 * @param folder holds `photos/faces/` with `truth.json` in it
 */
export async function measureFaces(folder: string): Promise<string[]> {
  const pictures = join(folder, 'photos', 'faces');
  if (!existsSync(join(pictures, 'truth.json')) || !existsSync('.output/chrome-mv3')) return [];
  const truths = JSON.parse(readFileSync(join(pictures, 'truth.json'), 'utf8')) as Truth[];
  const launched = await launchWithExtension({ which: 'chromium' });
  try {
    const store = new Store(launched);
    // A page that is opened while the extension is being installed may be loaded once more.
    await store.installed();
    const page = await store.openPage('policy.html');
    const lines: string[] = [];
    const counts = new Map<string, { pictures: number; noticed: number }>();
    for (const { file, faces, difficulty } of truths) {
      const seen = await page.evaluate(facesIn, readFileSync(join(pictures, file)).toString('base64'));
      const kind = faces === 0 ? 'nobody' : difficulty === 'easy' ? 'clear faces' : 'hard ones';
      const row = `${halfOf(file)} ${kind}`;
      const { pictures: all = 0, noticed = 0 } = counts.get(row) ?? {};
      counts.set(row, { pictures: all + 1, noticed: noticed + (seen > 0 ? 1 : 0) });
      if (kind === 'clear faces' && seen === 0) lines.push(`missed people  ${file}`);
      if (kind === 'nobody' && seen > 0) lines.push(`false people  ${file}`);
    }
    const rows = ['clear faces', 'hard ones', 'nobody'].map((kind) => {
      const said = HALVES.map((half) => {
        const { pictures: all = 0, noticed = 0 } = counts.get(`${half} ${kind}`) ?? {};
        return `${half} ${noticed} of ${all}`;
      });
      return `${kind.padEnd(12)} ${said.join(', ')}`;
    });
    return [`\nphotos: people noticed`, ...rows, ...lines];
  } finally {
    await launched.browser.close();
  }
}

/** Runs in a page of the extension, and asks as a page of a site does. */
async function facesIn(base64: string): Promise<number> {
  const file = new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'picture');
  const asked = { key: crypto.randomUUID(), file, sight: 'faces', video: false };
  await chrome.runtime.sendMessage({ id: 1, type: 'openPhotoEngine', timestamp: 0 });
  const answer: { readonly res?: readonly Region[] } = await chrome.runtime.sendMessage({
    id: 1,
    type: 'photoSight',
    data: asked,
    timestamp: 0,
  });
  return answer.res?.length ?? 0;
}
