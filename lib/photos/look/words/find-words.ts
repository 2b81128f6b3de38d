import type { SeenWords } from '../../facts';
import type { Pixels } from '../pixels';
import type { Arc } from './arc';
import { findLines } from './find-lines';
import type { Line } from './lines-in-map';
import { readLine } from './read-line';
import type { Reader } from './reader';
import { cornersOf, type Point, type TurnedRect } from './turned-rect';
import { unroll } from './unroll';

/** Longer side at which lines are looked for, pixels: at 960 it took half as long again and found no more (see the accuracy run). */
const LONGEST = 736;
/** A strip has so few rows that it may be longer. */
const LONGEST_STRIP = 1664;
/** More lines than this, the largest first, are a page of a book. */
const MOST_LINES = 40;
/** A crest or two are in a picture, not more. */
const MOST_ARCS = 4;
/** Words on an arc follow each other within so much of their strip's height. */
const GAP = 0.7;
/** Less sure than this it is noise: bricks, leaves, the weave of a shirt. */
const SURE = 0.6;

/** Words, and around what in the picture they stand. */
interface Found {
  readonly text: string;
  readonly around: readonly Point[];
}

/** The words in a picture (PP-OCRv4), from above to below. */
export async function findWords(reader: Reader, picture: Pixels): Promise<readonly SeenWords[]> {
  const lines = (await findLines(reader.lines, picture, LONGEST)).slice(0, MOST_LINES);
  let found = await readAll(reader, picture, lines);
  const bent: Found[] = [];
  let arcs = 0;
  for (const { arc, ...line } of lines) {
    if (!arc || arcs === MOST_ARCS) continue;
    const isIn = (around: readonly Point[], other: Found): boolean =>
      isWithin(around, other.around, arc.height / 2);
    if (bent.some((other) => isIn(cornersOf(line), other))) continue;
    arcs += 1;
    const onIt = await readArc(reader, picture, arc);
    if (!onIt) continue;
    bent.push(onIt);
    // What was read on it as if it were straight are pieces of the same words.
    found = found.filter(({ around }) => !isIn(around, onIt));
  }
  found.push(...bent);
  return found
    .map(({ text, around }) => ({ text, region: regionOf(around, picture) }))
    .toSorted((one, other) => one.region.top - other.region.top);
}

async function readAll(reader: Reader, picture: Pixels, lines: readonly TurnedRect[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const line of lines) {
    const { text, sure } = await readLine(reader, picture, line);
    if (sure >= SURE && text.trim() !== '') found.push({ text: text.trim(), around: cornersOf(line) });
  }
  return found;
}

/** All that stands on an arc is one line. */
async function readArc(reader: Reader, picture: Pixels, arc: Arc): Promise<Found | undefined> {
  const strip = unroll(picture, arc);
  if (!strip) return undefined;
  const lines = await findLines(reader.lines, strip.picture, LONGEST_STRIP);
  const found = await readAll(reader, strip.picture, inARow(lines, strip.picture));
  if (found.length === 0) return undefined;
  return {
    text: found.map(({ text }) => text).join(' '),
    around: found.flatMap(({ around }) => sidesOf(around).map((place) => strip.placeOf(place))),
  };
}

/** Those lines in the middle of a strip that follow each other, from the one in the middle of the row on to both sides. */
function inARow(lines: readonly Line[], { width, height }: Pixels): readonly Line[] {
  const row = lines
    .filter(({ y }) => Math.abs(y - height / 2) < height / 4)
    .toSorted((one, other) => one.x - other.x);
  const gaps = row.map((line, at) => line.x - line.width / 2 - end(row[at - 1], -Infinity) > GAP * height);
  const middle = row.findLastIndex((line) => line.x - line.width / 2 < width / 2);
  const first = gaps.lastIndexOf(true, Math.max(0, middle));
  const last = gaps.indexOf(true, Math.max(0, middle) + 1);
  return row.slice(first, last < 0 ? row.length : last);
}

function end(line: Line | undefined, without: number): number {
  return line ? line.x + line.width / 2 : without;
}

/** Points along the upper and the lower side: between its corners a bent line reaches further. */
function sidesOf([leftTop, rightTop, rightBottom, leftBottom]: readonly Point[]): readonly Point[] {
  if (!leftTop || !rightTop || !rightBottom || !leftBottom) return [];
  return [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    between(leftTop, rightTop, share),
    between(leftBottom, rightBottom, share),
  ]);
}

function between(one: Point, other: Point, share: number): Point {
  return { x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share };
}

/** Whether all of it is where the other is, or as good as. */
function isWithin(one: readonly Point[], other: readonly Point[], tolerance: number): boolean {
  const [left, right] = [Math.min(...other.map(({ x }) => x)), Math.max(...other.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...other.map(({ y }) => y)), Math.max(...other.map(({ y }) => y))];
  return one.every(
    ({ x, y }) =>
      x > left - tolerance && x < right + tolerance && y > top - tolerance && y < bottom + tolerance,
  );
}

function regionOf(around: readonly Point[], { width, height }: Pixels): SeenWords['region'] {
  const [across, down] = [around.map(({ x }) => x / width), around.map(({ y }) => y / height)];
  return {
    left: within(Math.min(...across)),
    top: within(Math.min(...down)),
    right: within(Math.max(...across)),
    bottom: within(Math.max(...down)),
  };
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
