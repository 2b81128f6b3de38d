import type { Rect, Stage } from '@/lib/compose/stage';

/** Where a compose box is, in the coordinates of the viewport. */
interface PlaceOfBox {
  /** The elements that the reminder must not cover: the editors and the control that posts. */
  readonly keepClear: readonly Rect[];
  /** The compose box as a whole. */
  readonly outline: Rect;
}

/**
 * Where the compose box is.
 *
 * @param host the site's dialog around it, or the whole document where there is none
 */
export function placeOf(
  { container, editors, submit }: NonNullable<ReturnType<Stage['box']>>,
  host: Element,
): PlaceOfBox {
  const clear = submit?.isConnected ? [...editors, submit] : editors;
  return {
    keepClear: clear.map((element) => element.getBoundingClientRect()),
    outline: outlineOf(container, host),
  };
}

/** What a person sees as the box: the dialog that it fills, unless that lies over the whole window. */
function outlineOf(container: Element, host: Element): Rect {
  const dialog = host.getBoundingClientRect();
  const isShade = dialog.width > 0.95 * innerWidth && dialog.height > 0.95 * innerHeight;
  return host === document.documentElement || isShade ? container.getBoundingClientRect() : dialog;
}
