import { isField } from '../sites/dom';
/** A run of the draft's text that stands in one text node. */
interface Piece {
  /** Offset in the draft's text. */
  readonly start: number;
  readonly node: Text;
  /** Offset in the node's data. */
  readonly from: number;
  readonly length: number;
}

/** The text of one editor as the person sees it, and the way back from it into the page. */
export interface EditorText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const BLOCK = /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|H[1-6]|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
/**
 * What stands between the two marks that editors put in to hold the caret, which no person sees. A zero-width joiner is not
 * among them: emoji need it.
 */
const SEEN = /[^\u200b\ufeff]+/g;

/**
 * Reads an editor by its blocks. `innerText` gives two line breaks for each paragraph of Lexical, Quill and Tiptap, and
 * `textContent` gives none for Draft.js.
 */
export function readEditor(editor: HTMLElement): EditorText {
  if (isField(editor)) return { text: editor.value, pieces: [] };
  const pieces: Piece[] = [];
  let text = '';
  /** Whether the present line holds anything yet; an empty paragraph holds a lone `br`. */
  let open = false;
  let lines = 0;

  const begin = (): void => {
    if (open) return;
    if (lines > 0) text += '\n';
    lines += 1;
    open = true;
  };
  const add = (node: Text): void => {
    for (const { index, 0: run } of node.data.matchAll(SEEN)) {
      begin();
      pieces.push({ start: text.length, node, from: index, length: run.length });
      text += run.replaceAll('\u00a0', ' ');
    }
  };
  const walk = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) add(node);
      else if (!(node instanceof HTMLElement)) continue;
      else if (node.tagName === 'BR') {
        // A break ends its line. Alone in its paragraph it stands for an empty line; last after words it adds none.
        begin();
        open = false;
      } else if (node instanceof HTMLImageElement) {
        // Some sites draw emoji as pictures.
        if (node.alt) begin();
        text += node.alt;
      } else if (BLOCK.test(node.tagName)) {
        open = false;
        walk(node);
        open = false;
      } else walk(node);
    }
  };
  walk(editor);
  return { text, pieces };
}

/** The stretch of the page that holds these offsets of the text; undefined where it is not in text nodes. */
export function rangeOf({ pieces }: EditorText, start: number, end: number): Range | undefined {
  const first = pieces.find((piece) => piece.start + piece.length > start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.from + Math.max(0, start - first.start));
  range.setEnd(last.node, last.from + Math.min(last.length, end - last.start));
  return range;
}
