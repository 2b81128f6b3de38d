import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  type LexicalEditor,
  REDO_COMMAND,
  UNDO_COMMAND,
  createEditor,
} from 'lexical';
import { useEffect, useRef } from 'react';
import { forget, markCurrent } from '../practice';
import type { Editor, EditorProps } from './editor';
import { $createMentionNode, MentionNode } from './lexical-mention';

function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
}

function $write(text: string): void {
  const root = $getRoot().clear();
  for (const line of text.split('\n')) {
    const paragraph = $createParagraphNode();
    if (line) paragraph.append($createTextNode(line));
    root.append(paragraph);
  }
  root.selectEnd();
}

function handleFor(editor: LexicalEditor): Editor {
  return {
    text: () => textOf(editor),
    html: () => editor.getRootElement()?.innerHTML ?? '',
    insert: (text) =>
      editor.update(
        () => {
          const selection = $getSelection();
          ($isRangeSelection(selection) ? selection : $getRoot().selectEnd()).insertText(text);
        },
        { discrete: true },
      ),
    replaceAll: (text) => editor.update(() => $write(text), { discrete: true }),
    mention: (name) =>
      editor.update(() => $insertNodes([$createMentionNode(name), $createTextNode(' ')]), { discrete: true }),
    undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => editor.dispatchCommand(REDO_COMMAND, undefined),
  };
}

/** Lexical with rich text and history, as on Facebook and Instagram. */
export function LexicalBox({ attributes, initial = '', onText }: EditorProps) {
  const element = useRef<HTMLDivElement>(null);
  const first = useRef({ initial, onText });
  first.current.onText = onText;
  useEffect(() => {
    const editor = createEditor({
      namespace: 'practice',
      nodes: [MentionNode],
      onError: (error) => {
        throw error;
      },
    });
    const handle = handleFor(editor);
    editor.setRootElement(element.current);
    const stops = [
      registerRichText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(() => first.current.onText(textOf(editor))),
    ];
    editor.update(() => $write(first.current.initial), { discrete: true, tag: 'history-merge' });
    markCurrent(handle);
    const onFocus = () => markCurrent(handle);
    const root = element.current;
    root?.addEventListener('focus', onFocus);
    return () => {
      root?.removeEventListener('focus', onFocus);
      for (const stop of stops) stop();
      editor.setRootElement(null);
      forget(handle);
    };
  }, []);
  return (
    <div
      ref={element}
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      spellCheck
      data-lexical-editor="true"
      className="editor"
      {...attributes}
    />
  );
}
