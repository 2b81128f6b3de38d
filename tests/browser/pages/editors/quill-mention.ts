import Quill from 'quill';

const Embed = Quill.import('blots/embed') as new (...given: never[]) => object;

/** A mention as LinkedIn draws it: one name that cannot be edited inside. */
class Mention extends Embed {
  static readonly blotName = 'mention';
  static readonly tagName = 'SPAN';
  static readonly className = 'ql-mention';

  static create(name: string): HTMLElement {
    const chip = document.createElement('span');
    chip.className = 'ql-mention';
    chip.contentEditable = 'false';
    chip.dataset['name'] = name;
    chip.textContent = name;
    return chip;
  }

  static value(chip: HTMLElement): string {
    return chip.dataset['name'] ?? '';
  }
}

Quill.register({ 'formats/mention': Mention });
