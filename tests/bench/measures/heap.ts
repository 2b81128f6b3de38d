import type { CDPSession } from 'puppeteer-core';
import type { PracticePage } from '../../browser/harness/practice-page';
import type { Stand } from '../../browser/harness/stand';
import { FACEBOOK_BOXES } from '../../browser/sites/facebook-boxes';
import { heapSize, type HeapSize } from '../heap-snapshot';
import { onBoth, type Pair } from '../pair';
import { pause } from '../pause';
import type { Row } from '../row';
import { boxNamed, REST } from '../sit-down';

const BOX = boxNamed(FACEBOOK_BOXES, 'Facebook: Create post');
const OPENER = '[data-opener]';
const CYCLES = 200;
/** Until everything has been made that is made once. */
const WARM_UP = 40;

interface Held extends HeapSize {
  readonly nodes: number;
  readonly listeners: number;
}

/**
 * Opens the dialog, writes something to be reminded of, sees the reminder, closes the dialog. Nothing of the measuring must hold on
 * to what is measured: neither a handle of an element nor the practice page's list of what it saw.
 */
async function cycle(practice: PracticePage): Promise<void> {
  const { page } = practice;
  await page.click(OPENER);
  await (await page.waitForSelector(BOX.editor))?.dispose();
  await page.click(BOX.editor);
  await page.keyboard.type('Pear Tree Primary School', { delay: 0 });
  await pause(REST);
  await page.click('[role="dialog"] header [role="button"]');
  await page.waitForSelector(BOX.editor, { hidden: true });
  await practice.forgetSeen();
}

async function held(session: CDPSession): Promise<Held> {
  // Objects that hold one another across two worlds go only after several rounds.
  for (let round = 0; round < 4; round += 1) {
    await pause(100);
    await session.send('HeapProfiler.collectGarbage');
  }
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { ...(await heapSize(session)), nodes, listeners: jsEventListeners };
}

/** What is held after all the cycles that was not held after the first few. */
async function growth(stand: Stand): Promise<Held> {
  const page = await stand.goTo(BOX.url);
  const session = await page.reach.devtools();
  for (let count = 0; count < WARM_UP; count += 1) await cycle(page);
  const before = await held(session);
  for (let count = 0; count < CYCLES; count += 1) await cycle(page);
  const after = await held(session);
  await page.close();
  return {
    held: after.held - before.held,
    compiled: after.compiled - before.compiled,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

/**
 * What stays behind of 200 dialogs that were opened, written in and closed. The browser compiles for as long as it finds something to
 * make faster, on both sides; that is no memory that anything holds on to, and told by itself.
 */
export async function heap(pair: Pair): Promise<Row[]> {
  const { with: found, without } = await onBoth(pair, growth);
  const what = `left by ${CYCLES} dialogs opened and closed`;
  return [
    {
      what: `${what}: heap, of each`,
      // What a page gives back of its own is not the extension's to use up, nor its fault where it keeps it.
      without: Math.max(0, without.held / CYCLES),
      with: found.held / CYCLES,
      unit: 'bytes',
      // A dialog that something holds on to is a hundred times as much.
      atMost: 200,
    },
    {
      what: `${what}: heap, compiled by the browser`,
      without: without.compiled / 1000,
      with: found.compiled / 1000,
      unit: 'kB',
    },
    { what: `${what}: nodes`, without: without.nodes, with: found.nodes, unit: 'nodes', atMost: 10 },
    {
      what: `${what}: listeners`,
      without: without.listeners,
      with: found.listeners,
      unit: 'listeners',
      atMost: 0,
    },
  ];
}
