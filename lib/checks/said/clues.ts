import { stemOf } from '../../text/stem';
import type { NumberOf } from '../numbered';
import type { WhatMark, WhoMark, WhoseMark } from './marks';
import { isNot } from './said-of';
import { signsBy } from './signs';
import type { Clues } from './tell';

/** What is known of a stretch besides its words: the marks in it, and what was found. */
export interface Known {
  readonly whos: readonly WhoMark[];
  readonly whats: readonly WhatMark[];
  readonly whoses: readonly WhoseMark[];
  /** What was found in it, each at the token where it begins. */
  readonly found: readonly { readonly what: string; readonly at: number }[];
  /** Whether the draft is about the writer's work, or about another school or the writer's own children. */
  readonly frame: 'work' | 'away' | undefined;
  /** Whether the draft speaks of school. */
  readonly ofSchool: boolean;
}

/** The groups whose neighbours count: *our head never*, *the deputy who*. */
const GROUPS = new Set(['school', 'management', 'colleagues', 'pupils', 'families']);
/** A stretch of more words is long. */
const LONG = [6, 10, 15, 20, 30];
const SIGNS = {
  ':!': /!/,
  ':?': /\?/,
  ':…': /\.\.|…/,
  ':wry': /[🙃🙄😡🤬😤🤦👏🤷🤐🤡]/u,
  ':merry': /[😂🤣]/u,
  ':warm': /[❤💕🥰😍🥹💖💙💜😊🥳🎉]/u,
};

/**
 * What speaks for or against something's being said in a stretch, each as a short text by which its weight is looked up: the stem
 * of each word (`class`), each two together (`our_class`, `^_our` where a sentence begins, `class_.` where one ends), who is spoken of
 * (`@management`) and the words before and after (`@management<our`, `@management>who`), the marks of the lists (`!is-bad`,
 * `%child`), what was found (`=criticism`), and signs and length (`:?`, `:10`).
 */
export function cluesBy(numberOf: NumberOf): Clues<Known> {
  const tellSigns = signsBy(numberOf, SIGNS);
  const long = LONG.map((length) => [length, numberOf(`:${length}`)] as const);
  const school = numberOf(':school');
  return {
    ofWords({ passage: { tokens, sentences }, first, last }, from, tell) {
      let before =
        from > first && sentences[from - 1] === sentences[from] ? stemOf(tokens[from - 1]?.text ?? '') : '^';
      for (let at = from; at <= last; at += 1) {
        const stem = stemOf(tokens[at]?.text ?? '');
        tell(numberOf(stem), at);
        tell(numberOf(`${before}_${stem}`), at);
        const ends = sentences[at + 1] !== sentences[at];
        if (ends) tell(numberOf(`${stem}_.`), at);
        before = ends ? '^' : stem;
      }
    },
    // Whether a word ends its sentence hangs on the one after it.
    changedFrom: ({ first }, _, until) => Math.max(first, until - 1),
    ofRest(stretch, tell) {
      const { passage, first, last } = stretch;
      const { whos, whats, whoses, found, frame, ofSchool } = stretch.known;
      const { tokens, sentences } = passage;
      const wordAt = (at: number, beside: number, end: string) =>
        sentences[at] === sentences[beside] ? stemOf(tokens[at]?.text ?? '') : end;
      for (const mark of whos) {
        tell(numberOf(`@${dashed(mark.label)}`), mark.first);
        const group = mark.label.split(' ', 1)[0] ?? '';
        if (!GROUPS.has(group)) continue;
        tell(numberOf(`@${group}<${wordAt(mark.first - 1, mark.first, '^')}`), mark.first);
        tell(numberOf(`@${group}>${wordAt(mark.last + 1, mark.last, '.')}`), mark.last);
      }
      for (const mark of whats) {
        tell(numberOf(`!${dashed(mark.label)}`), mark.first);
        if (isNot(passage, mark.first)) tell(numberOf(`!not-${dashed(mark.label)}`), mark.first);
        else if (!found.some(({ at }) => at === mark.first))
          tell(numberOf(`!un-${dashed(mark.label)}`), mark.first);
      }
      for (const mark of whoses) tell(numberOf(`%${dashed(mark.label)}`), mark.first);
      for (const { what, at } of found) tell(numberOf(`=${what}`), at);
      tellSigns(stretch, tell);
      for (const [length, clue] of long) if (last - first + 1 > length) tell(clue, -1);
      if (frame) tell(numberOf(`:${frame}`), -1);
      if (ofSchool) tell(school, -1);
    },
  };
}

function dashed(label: string): string {
  return label.replaceAll(' ', '-');
}
