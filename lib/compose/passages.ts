import { elementsOf } from '../sites/dom';

/** What is shorter is nobody's passage; UTF-16 units. */
const LONG = 300;

/** Long passages that came into one draft by paste or drop, as they were on the clipboard; gone with the draft. */
export class Passages {
  all: readonly string[] = [];

  /**
   * Takes note of text that a person brings into one of these editors, unless it was cut or copied out of this very draft.
   *
   * @param parts the texts of the draft before
   */
  note(event: Event, data: DataTransfer | null, editors: readonly Element[], parts: readonly string[]): void {
    const text = data?.getData('text/plain').trim() ?? '';
    if (text.length < LONG || !event.isTrusted || parts.some((part) => part.includes(text))) return;
    const [target] = elementsOf(event);
    if (target && editors.some((editor) => editor.contains(target))) this.all = [...this.all, text];
  }

  /** Forgets those of which these words do not have the first line. */
  keepIn(words: string): void {
    this.all = this.all.filter((text) => words.includes(text.split(/\s*\n/, 1)[0] as string));
  }
}
