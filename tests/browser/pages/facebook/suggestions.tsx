const PEOPLE = ['Jo Marsh', 'Rosa Whitlam'];

/** What comes after the last `@` at the end of a text, where somebody begins to mention a person. */
const BEGUN = /@(\p{L}*)$/u;

/** The person whom Enter picks now; undefined while there is nothing to suggest. */
export function suggestedFor(text: string): string | undefined {
  const begun = BEGUN.exec(text)?.[1]?.toLowerCase();
  return begun === undefined ? undefined : PEOPLE.find((person) => person.toLowerCase().startsWith(begun));
}

/** Puts a mention in the place of what was begun. */
export function pick(person: string): void {
  const { practice } = window;
  practice.setText(practice.editorText().replace(BEGUN, ''));
  practice.insertMention(person);
}

/** What Lexical tells screen readers of on the editor while its list is open. */
export const LISTED = { 'aria-controls': 'suggestions', 'aria-activedescendant': 'suggestion-0' };

export function Suggestions({ person }: { readonly person: string }) {
  return (
    <ul role="listbox" id="suggestions">
      <li role="option" id="suggestion-0" aria-selected="true">
        {person}
      </li>
    </ul>
  );
}
