import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Which } from '../browser/harness/find-browser.mjs';
import { Stand } from '../browser/harness/stand';
import type { BoxUnderTest } from '../browser/kit/box';
import { noticedIn } from '../browser/kit/reminder';
import { FACEBOOK_BOXES } from '../browser/sites/facebook-boxes';
import { INSTAGRAM_BOXES } from '../browser/sites/instagram-boxes';
import { LINKEDIN_BOXES } from '../browser/sites/linkedin-boxes';
import { X_BOXES } from '../browser/sites/x-boxes';

const PICTURES = resolve('test-results', 'start');

interface Scene {
  readonly box: BoxUnderTest | undefined;
  readonly draft: string;
}

const SCENES: readonly Scene[] = [
  { box: FACEBOOK_BOXES[0], draft: 'So proud of Oliver in my class today!' },
  { box: X_BOXES[0], draft: 'Marking again. #PearTreePrimary' },
  { box: INSTAGRAM_BOXES[0], draft: 'Sports day at Pear Tree Primary School' },
  {
    box: LINKEDIN_BOXES.find(({ name }) => name.includes('new box')),
    draft: 'A lovely long walk in the woods.',
  },
];

const pause = (milliseconds: number) =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** Plays one scene and tells what happened, as one row of the table. */
async function play(stand: Stand, box: BoxUnderTest, draft: string): Promise<Record<string, string>> {
  const page = await stand.goTo(box.url);
  for (const step of box.open) {
    if (typeof step === 'string') await page.click(step);
    else await page.choose(step.input, step.file);
  }
  await page.click(box.editor);
  await page.type(draft);
  await pause(700);
  await page.click(box.submit);
  await pause(700);
  const noticed = await noticedIn(page);
  const first = (await page.published()).length > 0 ? 'posted' : 'held';
  const name = box.name.replaceAll(/[^A-Za-z]+/g, '-').toLowerCase();
  await page.page.screenshot({ path: `${PICTURES}/${name}.png` as const });
  if (first === 'held') await page.click(box.submit);
  await pause(300);
  const second = first === 'posted' ? '' : (await page.published()).length === 1 ? 'posted' : 'held';
  await page.close();
  return {
    'compose box': box.name,
    typed: draft,
    noticed: noticed.join(' ') || 'nothing',
    'first press': first,
    'second press': second,
  };
}

/** The same as a person would see in a window, without a display: prints a table and keeps screenshots. */
export async function showHeadless(which: Which): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const stand = await Stand.open(which);
  const rows: Record<string, string>[] = [];
  try {
    for (const { box, draft } of SCENES) if (box) rows.push(await play(stand, box, draft));
  } finally {
    await stand.close();
  }
  console.table(rows);
  console.log(`There is no display here, so this was played without a window. Screenshots: ${PICTURES}`);
}
