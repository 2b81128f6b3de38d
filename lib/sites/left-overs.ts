/** Where a reminder could stand: beside the page's body, and in its dialogs. */
const PLACES = ':root > div, dialog > div, [role="dialog"] > div';

/** Firefox lends this to content scripts of extensions: it shows closed shadow roots too. */
type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Takes out what a former copy of the extension left in the page. When Firefox loads an extension anew it ends the old
 * scripts at once, so that they cannot take their reminder with them; in Chrome they can, and do.
 */
export function removeLeftOvers(): void {
  for (const element of document.querySelectorAll<Opened>(PLACES)) {
    const root = element.attributes.length === 0 ? element.openOrClosedShadowRoot : undefined;
    if (root?.mode === 'closed' && root.querySelector('.layer[popover]')) element.remove();
  }
}
