/** What a practice page can do with an editor from within, whichever library it is. */
export interface Editor {
  /** The text as the editor itself knows it, lines separated by one `\n`, without the closing one. */
  text(): string;
  html(): string;
  /** Puts text at the caret as an emoji picker does: by the editor's own commands, without a key press. */
  insert(text: string): void;
  replaceAll(text: string): void;
  /** Puts a mention at the caret: one thing that cannot be edited inside, where the library has such things. */
  mention(name: string): void;
  undo(): void;
  redo(): void;
}

export interface EditorProps {
  /** Attributes of the editable element itself, as the site sets them. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The text to start with, after the site has put a new editor in an old one's place. */
  readonly initial?: string;
  readonly onText: (text: string) => void;
}
