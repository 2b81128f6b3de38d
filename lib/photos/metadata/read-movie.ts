import type { Metadata, Position, TakenAt } from '../facts';
import { boxesIn, bytesOf, latin1, utf8, type Box } from './boxes';
import { cameraTime, wallClock } from './camera-time';
import { positionFromIso6709 } from './iso-6709';
import { keyedValues } from './keyed-values';
import { rightsFrom } from './rights';
import { soundPosition } from './sound-position';

/** Seconds from 1904, where the times of these files begin, to 1970. */
const FROM_1904 = 2_082_844_800;
/** 1990: no camera wrote such files before. ms since 1970. */
const EARLIEST = Date.UTC(1990, 0);
/** 2100: a 64-bit count can say anything. */
const LATEST = Date.UTC(2100, 0);
/** The boxes with a place or a time are some hundred bytes. */
const MOST = 4096;

/** What was found, each by how far it is to be trusted: the lower the surer. */
interface Found {
  readonly positions: Position[];
  readonly times: { readonly taken: TakenAt; readonly trust: number }[];
  readonly artists: string[];
  readonly copyrights: string[];
}

/**
 * What an MP4, MOV or 3GP file says of when and where it was made and whose it is: Apple's keys, `©xyz`, `©day`, `©ART` and `©cpy`
 * of QuickTime, `loci`, `auth` and `cprt` of 3GPP (TS 26.244, 8.2), and the time in `mvhd`. Reads some kilobytes, however large the
 * file is.
 */
export async function readMovie(file: Blob): Promise<Omit<Metadata, 'state'>> {
  const found: Found = { positions: [], times: [], artists: [], copyrights: [] };
  for await (const box of boxesIn(file, 0, file.size)) {
    if (box.type === 'moov') await readBoxes(file, box, found);
  }
  const [position] = found.positions;
  const taken = found.times.toSorted((one, other) => one.trust - other.trust)[0]?.taken;
  const rights = rightsFrom({ artist: found.artists, copyright: found.copyrights });
  return { ...(taken && { taken }), ...(position && { position }), ...(rights && { rights }) };
}

async function readBoxes(file: Blob, within: Box, found: Found): Promise<void> {
  for await (const box of boxesIn(file, within.start, within.end)) {
    switch (box.type) {
      case 'udta':
        await readBoxes(file, box, found);
        break;
      case 'mvhd':
        noteHeader(await contents(file, box), found);
        break;
      case '\xa9xyz':
        notePosition(text(await contents(file, box), 4), found);
        break;
      case '\xa9day':
        noteTime(text(await contents(file, box), 4), 2, found);
        break;
      case '\xa9ART':
        found.artists.push(utf8(await contents(file, box), 4));
        break;
      case '\xa9cpy':
        found.copyrights.push(utf8(await contents(file, box), 4));
        break;
      // Version and flags, then the language.
      case 'auth':
        found.artists.push(utf8(await contents(file, box), 6));
        break;
      case 'cprt':
        found.copyrights.push(utf8(await contents(file, box), 6));
        break;
      case 'loci':
        noteLoci(await contents(file, box), found);
        break;
      case 'meta':
        await readKeys(file, box, found);
        break;
    }
  }
}

async function readKeys(file: Blob, box: Box, found: Found): Promise<void> {
  for (const [key, value] of await keyedValues(file, box)) {
    if (/(?:location\.ISO6709|\xa9xyz|^location)$/i.test(key)) notePosition(value, found);
    if (/quicktime\.creationdate$/i.test(key)) noteTime(value, 1, found);
    else if (/quicktime\.(?:artist|author)$|^\xa9ART$/.test(key)) found.artists.push(value);
    else if (/quicktime\.copyright$|^cprt$/.test(key)) found.copyrights.push(value);
    else if (key === '\xa9day' || key === 'creation_time') noteTime(value, 3, found);
  }
}

function noteHeader(view: DataView, { times }: Found): void {
  if (view.byteLength < 12) return;
  const seconds = view.getUint8(0) === 1 ? Number(view.getBigUint64(4)) : view.getUint32(4);
  // Some programs count from 1970: by the count from 1904 that would be long ago.
  const instant = (seconds < FROM_1904 ? seconds : seconds - FROM_1904) * 1000;
  if (instant > EARLIEST && instant < LATEST)
    times.push({ taken: { local: wallClock(instant), utcOrLocal: true }, trust: 4 });
}

function notePosition(written: string, { positions }: Found): void {
  const position = positionFromIso6709(written);
  if (position) positions.push(position);
}

function noteTime(written: string, trust: number, { times }: Found): void {
  const taken = cameraTime(written);
  if (taken) times.push({ taken, trust: trust + (taken.offsetMinutes === undefined ? 0.5 : 0) });
}

/** Language, a name that ends with zero, a role, then longitude and latitude in 16.16 fixed point. */
function noteLoci(view: DataView, { positions }: Found): void {
  let at = 6;
  while (at < view.byteLength && view.getUint8(at) !== 0) at += 1;
  at += 2;
  if (at + 8 > view.byteLength) return;
  const position = soundPosition(view.getInt32(at + 4) / 65_536, view.getInt32(at) / 65_536);
  if (position) positions.push(position);
}

function contents(file: Blob, { start, end }: Box): Promise<DataView> {
  return bytesOf(file, start, Math.min(end, start + MOST));
}

function text(view: DataView, start: number): string {
  return latin1(view, start, view.byteLength);
}
