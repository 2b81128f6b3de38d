import { $applyNodeReplacement, DecoratorNode, type NodeKey, type SerializedLexicalNode } from 'lexical';

/** A mention as Facebook draws it: one name that cannot be edited inside. */
export class MentionNode extends DecoratorNode<null> {
  __name: string;

  static override getType(): string {
    return 'mention';
  }

  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__name, node.__key);
  }

  static override importJSON(json: SerializedLexicalNode & { name?: string }): MentionNode {
    return $createMentionNode(json.name ?? '');
  }

  constructor(name = '', key?: NodeKey) {
    super(key);
    this.__name = name;
  }

  override exportJSON(): SerializedLexicalNode & { name: string } {
    return { ...super.exportJSON(), name: this.__name };
  }

  override createDOM(): HTMLElement {
    const chip = document.createElement('span');
    chip.className = 'mention';
    chip.textContent = this.__name;
    return chip;
  }

  override updateDOM(): false {
    return false;
  }

  override getTextContent(): string {
    return this.__name;
  }

  override isInline(): true {
    return true;
  }

  override decorate(): null {
    return null;
  }
}

export function $createMentionNode(name: string): MentionNode {
  return $applyNodeReplacement(new MentionNode(name));
}
