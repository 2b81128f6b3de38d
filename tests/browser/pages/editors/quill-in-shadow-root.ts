import type Quill from 'quill';

interface NativeRange {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
}

/** Where the caret is inside a shadow root: `document.getSelection()` alone does not say so in every browser. */
function rangeIn(root: ShadowRoot): NativeRange | null {
  const own = (root as ShadowRoot & { getSelection?: () => Selection | null }).getSelection?.();
  if (own) return own.rangeCount > 0 ? own.getRangeAt(0) : null;
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  return selection.getComposedRanges({ shadowRoots: [root] })[0] ?? null;
}

/**
 * Quill asks the document where the caret is and what has focus. Inside a shadow root both questions must go to the
 * root, as LinkedIn's build does; outside one nothing changes.
 */
export function letWorkInShadowRoot(quill: Quill): void {
  const root = quill.root.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const { selection } = quill;
  selection.hasFocus = () => root.activeElement === quill.root;
  selection.getNativeRange = () => {
    const range = rangeIn(root);
    return range ? selection.normalizeNative(range as Range) : null;
  };
  // Selection changes inside a shadow root are told to the document; Quill listens there already.
}
