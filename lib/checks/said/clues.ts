import { stemOf } from '../../text/stem';
import type { WhatMark, WhoMark, WhoseMark } from './marks';
import { isNot } from './said-of';
import type { Stretch } from './stretches';

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
const SIGNS: Readonly<Record<string, RegExp>> = {
  '!': /!/,
  '?': /\?/,
  '…': /\.\.|…/,
  wry: /[🙃🙄😡🤬😤🤦👏🤷🤐🤡]/u,
  merry: /[😂🤣]/u,
  warm: /[❤💕🥰😍🥹💖💙💜😊🥳🎉]/u,
};

/**
 * What speaks for or against something's being said in a stretch, each as a short text by which its weight is looked up: the stem
 * of each word (`class`), each two together (`our_class`, `^_our` where a sentence begins, `class_.` where one ends), who is spoken of
 * (`@management`) and the words before and after (`@management<our`, `@management>who`), the marks of the lists (`!is-bad`,
 * `%child`), what was found (`=criticism`), and signs and length (`:?`, `:10`).
 *
 * @param tell told of each clue, and of the token where it stands, or of -1 where it is of the whole stretch
 */
export function tellClues(
  { passage, first, last }: Stretch,
  { whos, whats, whoses, found, frame, ofSchool }: Known,
  tell: (clue: string, at: number) => void,
): void {
  const { tokens, sentences, reading } = passage;
  const wordAt = (at: number, beside: number, end: string) =>
    sentences[at] === sentences[beside] ? stemOf(tokens[at]?.text ?? '') : end;
  for (let at = first; at <= last; at += 1) {
    const stem = stemOf(tokens[at]?.text ?? '');
    tell(stem, at);
    tell(`${wordAt(at - 1, at, '^')}_${stem}`, at);
    if (sentences[at + 1] !== sentences[at]) tell(`${stem}_.`, at);
  }
  for (const mark of whos) {
    tell(`@${dashed(mark.label)}`, mark.first);
    const group = mark.label.split(' ', 1)[0] ?? '';
    if (!GROUPS.has(group)) continue;
    tell(`@${group}<${wordAt(mark.first - 1, mark.first, '^')}`, mark.first);
    tell(`@${group}>${wordAt(mark.last + 1, mark.last, '.')}`, mark.last);
  }
  const said = new Set(found.map(({ at }) => at));
  for (const mark of whats) {
    tell(`!${dashed(mark.label)}`, mark.first);
    if (isNot(passage, mark.first)) tell(`!not-${dashed(mark.label)}`, mark.first);
    else if (!said.has(mark.first)) tell(`!un-${dashed(mark.label)}`, mark.first);
  }
  for (const mark of whoses) tell(`%${dashed(mark.label)}`, mark.first);
  for (const { what, at } of found) tell(`=${what}`, at);
  const text = reading.text.slice(tokens[first]?.start, tokens[last + 1]?.start);
  for (const [sign, shape] of Object.entries(SIGNS)) if (shape.test(text)) tell(`:${sign}`, -1);
  for (const length of LONG) if (last - first + 1 > length) tell(`:${length}`, -1);
  if (frame) tell(`:${frame}`, -1);
  if (ofSchool) tell(':school', -1);
}

function dashed(label: string): string {
  return label.replaceAll(' ', '-');
}
