/** Read from right to left, what is put at the end of a line moves all that stands in it. */
const FROM_RIGHT = /[\u0590-\u08ff\u200f\u202b\u202e\ufb1d-\ufefc]/;

/**
 * Up to which place of a text the places of words hang on it. Lines are filled from the left and broken between words, so that
 * nothing after the next space can move them.
 *
 * @param end of the words, UTF-16 units
 * @param style of what they stand in
 * @returns undefined where no space has come yet, or where lines are filled in another way
 */
export function hangsOnUntil(text: string, end: number, style: CSSStyleDeclaration): number | undefined {
  const { direction, textAlign } = style;
  if (direction === 'rtl' || (textAlign !== 'start' && textAlign !== 'left')) return undefined;
  if (/pretty|balance/.test(style.getPropertyValue('text-wrap-style')) || FROM_RIGHT.test(text))
    return undefined;
  const space = text.slice(end).search(/\s/);
  return space < 0 ? undefined : end + space + 1;
}
