/**
 * Stands in for WXT's own context of content scripts, which tells of itself by an event on the page's document that
 * carries the extension's id: the page could hear that the extension is there, and send the same event to switch it off.
 * The build puts this in its place. Only what our scripts use of it is here.
 */
export class ContentScriptContext {
  readonly signal = new AbortController().signal;
}
