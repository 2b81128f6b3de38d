import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Region } from '../../lib/photos/facts';
import { launchWithExtension } from '../browser/harness/launch.mjs';

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
  const { browser, origin } = await launchWithExtension({ which: 'chromium' });
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/policy.html`);
    const lines: string[] = [];
    const clear = { pictures: 0, noticed: 0 };
    const hard = { pictures: 0, noticed: 0 };
    const none = { pictures: 0, noticed: 0 };
    for (const { file, faces, difficulty } of truths) {
      const seen = await page.evaluate(facesIn, readFileSync(join(pictures, file)).toString('base64'));
      const kind = faces === 0 ? none : difficulty === 'easy' ? clear : hard;
      kind.pictures += 1;
      if (seen > 0) kind.noticed += 1;
      if (kind === clear && seen === 0) lines.push(`missed people  ${file}`);
      if (kind === none && seen > 0) lines.push(`false people  ${file}`);
    }
    const said = ({ noticed, pictures: all }: typeof clear) => `${noticed} of ${all}`;
    return [
      `\nphotos: people noticed in ${said(clear)} with clear faces, ${said(hard)} with hard ones, and ${said(none)} with none`,
      ...lines,
    ];
  } finally {
    await browser.close();
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
