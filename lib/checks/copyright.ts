import { read } from '../text/read';
import type { Reading } from '../text/reading';
import { tokensOf } from '../text/tokens';
import type { Check, Finding, Span } from './check';
import { looksPublished } from './copyright/published';
import { namesItsSource } from './copyright/source';
import { stretchOf } from './copyright/stretch';

/** A shorter passage than this is a quotation that anybody may make; UTF-16 units. */
const LONG = 300;

/**
 * Notices a long passage that was pasted from elsewhere and stands in the draft with neither quotation marks nor a source. Only what
 * reads like a poem, a song or an article counts: people also write their own posts elsewhere and paste them.
 */
export const copyright: Check = {
  id: 'copyright',
  clauses: ['copyright.permission', 'copyright.acknowledge'],
  inspect({ pasted = [] }, { readings }) {
    const spans = pasted.flatMap((text) => (text.length < LONG ? [] : placesOf(text, readings)));
    if (spans.length === 0) return [];
    const found: Finding = {
      check: 'copyright',
      clause: 'copyright.acknowledge',
      alongside: ['copyright.permission'],
      spans,
      weight: 30,
      noticed: { id: 'noticedCopiedPassage', with: [] },
      why: { id: 'whyCopiedPassage', with: [] },
      key: 'copyright',
      actions: ['dismiss', 'have-permission', 'mute'],
    };
    return [found];
  },
};

const opened = new Map<string, Reading>();

/** Pasted passages stay the same while people type round them. */
function opening(text: string): Reading {
  let reading = opened.get(text);
  if (!reading) {
    opened.clear();
    opened.set(text, (reading = read(text)));
  }
  return reading;
}

function placesOf(pasted: string, readings: readonly Reading[]): Span[] {
  const passage = opening(pasted);
  if (!looksPublished(passage)) return [];
  return readings.flatMap((reading, part): Span[] => {
    const stretch = stretchOf(passage.words, reading.words);
    if (!stretch || stretch.end - stretch.start < LONG) return [];
    const { text } = reading;
    return namesItsSource(text, stretch, tokensOf(reading)) ? [] : [{ part, ...stretch }];
  });
}
