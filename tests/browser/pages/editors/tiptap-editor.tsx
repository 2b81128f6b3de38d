import { Editor as Tiptap, Node } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';
import { forget, markCurrent } from '../practice';
import type { Editor, EditorProps } from './editor';

/** A mention as LinkedIn draws it: one name that cannot be edited inside. */
const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ name: { default: '' } }),
  parseHTML: () => [{ tag: 'a[data-mention]' }],
  renderHTML: ({ node }) => [
    'a',
    { 'data-mention': '', class: 'mention', contenteditable: 'false' },
    String(node.attrs['name']),
  ],
  renderText: ({ node }) => String(node.attrs['name']),
});

function paragraphs(text: string): object {
  return {
    type: 'doc',
    content: text
      .split('\n')
      .map((line) => ({ type: 'paragraph', content: line ? [{ type: 'text', text: line }] : [] })),
  };
}

function handleFor(tiptap: Tiptap): Editor {
  return {
    text: () => tiptap.getText({ blockSeparator: '\n' }),
    html: () => tiptap.view.dom.innerHTML,
    insert: (text) => void tiptap.commands.insertContent({ type: 'text', text }),
    replaceAll: (text) => void tiptap.commands.setContent(paragraphs(text)),
    mention: (name) =>
      void tiptap.commands.insertContent([
        { type: 'mention', attrs: { name } },
        { type: 'text', text: ' ' },
      ]),
    undo: () => void tiptap.commands.undo(),
    redo: () => void tiptap.commands.redo(),
  };
}

/** Tiptap 3 on ProseMirror, as in LinkedIn's new box and its comments. */
export function TiptapBox({ attributes, initial = '', onText }: EditorProps) {
  const element = useRef<HTMLDivElement>(null);
  const first = useRef({ attributes, initial, onText });
  first.current.onText = onText;
  useEffect(() => {
    const tiptap = new Tiptap({
      element: element.current,
      extensions: [StarterKit.configure({ undoRedo: { newGroupDelay: 300 } }), Mention],
      content: paragraphs(first.current.initial),
      injectCSS: false,
      editorProps: { attributes: { role: 'textbox', ...first.current.attributes } },
    });
    const handle = handleFor(tiptap);
    tiptap.on('update', () => first.current.onText(handle.text()));
    tiptap.on('focus', () => markCurrent(handle));
    markCurrent(handle);
    return () => {
      forget(handle);
      tiptap.destroy();
    };
  }, []);
  return <div ref={element} className="tiptap-holder" />;
}
