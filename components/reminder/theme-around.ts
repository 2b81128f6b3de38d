/** As `color-scheme` has it. `light dark`: the page does not say, so the system's choice holds. */
export type Theme = 'light' | 'dark' | 'light dark';

const CHANNELS = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/;

/**
 * Whether the site shows itself light or dark: by the first ground that is not see-through, from this element outwards.
 * Sites have themes of their own, and a bright card on a dark page is as hard to look at as the other way round.
 */
export function themeAround(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [, red, green, blue, alpha = '1'] = CHANNELS.exec(getComputedStyle(at).backgroundColor) ?? [];
    if (red === undefined || Number(alpha) < 0.6) continue;
    // Relative luminance, roughly: ITU-R BT.709 weights on the gamma-coded channels.
    const light = (0.2126 * Number(red) + 0.7152 * Number(green) + 0.0722 * Number(blue)) / 255;
    return light < 0.45 ? 'dark' : 'light';
  }
  return 'light dark';
}
