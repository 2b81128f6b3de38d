import { isShown, pathFrom } from './dom';

/** A list without any, such as one that says that nothing was found, takes no Enter. */
const OPTION = '[role="option"]';

/**
 * Whether a list of suggestions, such as people to mention or hashtags, is open for this editor, so that its next Enter picks
 * one of them. By what screen readers are told of it, which is the same in every language; on the editor or, in the older
 * way, on what is around it.
 */
export function picksSuggestion(editor: Element, container: Element): boolean {
  const path = pathFrom(editor);
  return path.slice(0, path.indexOf(container)).some(hasOpenList);
}

function hasOpenList(element: Element): boolean {
  const expanded = element.getAttribute('aria-expanded');
  if (expanded === 'false') return false;
  if (named(element, 'aria-activedescendant').some(isShown)) return true;
  const lists = [...named(element, 'aria-controls'), ...named(element, 'aria-owns')];
  return lists.length === 0
    ? expanded === 'true' && element.hasAttribute('aria-autocomplete')
    : lists.some((list) => isShown(list) && (list.matches(OPTION) || list.querySelector(OPTION) !== null));
}

/** The elements that an attribute names by their ids, those that are on the page. */
function named(element: Element, attribute: string): Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.flatMap((id) => root.getElementById(id) ?? []);
}
