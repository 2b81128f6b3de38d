/** `system`: the page does not say, so the system's choice holds. */
export type Theme = 'light' | 'dark' | 'system';

const CHANNELS = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/;

function outwards(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof Element) path.push(at);
  }
  // What stands beside the body still has the body's ground behind it.
  return [...path, document.body];
}

/**
 * Whether the site shows itself light or dark: by the first ground that is not see-through, from this element outwards.
 * Sites have themes of their own, and a bright card on a dark page is as hard to look at as the other way round.
 */
export function themeAround(element: Element): Theme {
  for (const at of outwards(element)) {
    const [, red, green, blue, alpha = '1'] = CHANNELS.exec(getComputedStyle(at).backgroundColor) ?? [];
    if (red === undefined || Number(alpha) < 0.6) continue;
    // Relative luminance, roughly: ITU-R BT.709 weights on the gamma-coded channels.
    const light = (0.2126 * Number(red) + 0.7152 * Number(green) + 0.0722 * Number(blue)) / 255;
    return light < 0.45 ? 'dark' : 'light';
  }
  return 'system';
}
