import type { Finding, Span } from '@/lib/checks/check';
import type { EditorText } from '@/lib/compose/read-editor';
import type { Stage } from '@/lib/compose/stage';
import { hangsOnUntil } from './fill';

/** What the places of some words of one editor hang on. */
class Standing {
  readonly #text: EditorText;
  readonly #end: number;
  /** In which the last of the words stands. */
  readonly #around: Element;
  readonly #size: string;

  /** @param end of the last of the words, UTF-16 units */
  constructor(editor: HTMLElement, text: EditorText, end: number) {
    this.#text = text;
    this.#end = end;
    this.#around =
      text.pieces.find((piece) => piece.start + piece.length >= end)?.node.parentElement ?? editor;
    this.#size = getComputedStyle(this.#around).fontSize;
  }

  /** Whether the words stand in a text where they stood in the one before. */
  holds({ text, pieces }: EditorText): boolean {
    const style = getComputedStyle(this.#around);
    const until = hangsOnUntil(text, this.#end, style);
    // Sites make letters smaller as a draft grows.
    if (until === undefined || style.fontSize !== this.#size) return false;
    if (!this.#text.text.startsWith(text.slice(0, until))) return false;
    // Made bold or a link, words have other nodes.
    return this.#text.pieces.every((piece, at) => piece.start >= until || pieces[at]?.node === piece.node);
  }
}

/** What the places of all the words concerned hang on. */
export class AllStanding {
  readonly #spans: readonly Span[];
  readonly #byPart = new Map<number, Standing>();

  constructor(findings: readonly Finding[], stage: Stage) {
    this.#spans = spansOf(findings);
    const ends = new Map<number, number>();
    for (const { part, end } of this.#spans) ends.set(part, Math.max(ends.get(part) ?? 0, end));
    for (const [part, end] of ends) {
      const written = stage.written(part);
      if (written) this.#byPart.set(part, new Standing(written.editor, written.text, end));
    }
  }

  /** Whether the same words are concerned, and stand where they stood. */
  holds(findings: readonly Finding[], stage: Stage): boolean {
    const spans = spansOf(findings);
    if (spans.length !== this.#spans.length || !spans.every((span, at) => isSame(span, this.#spans[at])))
      return false;
    return [...this.#byPart].every(([part, standing]) => {
      const written = stage.written(part);
      return written !== undefined && standing.holds(written.text);
    });
  }
}

function spansOf(findings: readonly Finding[]): Span[] {
  return findings.flatMap(({ spans }) => spans);
}

function isSame(one: Span, other: Span | undefined): boolean {
  return one.part === other?.part && one.start === other.start && one.end === other.end;
}
