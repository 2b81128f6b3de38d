import Quill from 'quill';
import { useEffect, useRef } from 'react';
import { forget, markCurrent } from '../practice';
import type { Editor, EditorProps } from './editor';
import './quill-mention';
import { letWorkInShadowRoot } from './quill-in-shadow-root';

/** `getText` leaves mentions out; the person sees them. */
function textOf(quill: Quill): string {
  const said = quill.getContents().ops.map(({ insert }) => {
    if (typeof insert === 'string') return insert;
    return typeof insert?.['mention'] === 'string' ? insert['mention'] : '';
  });
  return said.join('').replace(/\n$/, '');
}

function handleFor(quill: Quill): Editor {
  const caret = () => quill.getSelection(true)?.index ?? quill.getLength() - 1;
  return {
    text: () => textOf(quill),
    html: () => quill.root.innerHTML,
    insert: (text) => {
      const at = caret();
      quill.insertText(at, text, 'user');
      quill.setSelection(at + text.length);
    },
    replaceAll: (text) => {
      quill.setText(text, 'user');
      quill.setSelection(text.length);
    },
    mention: (name) => {
      const at = caret();
      quill.insertEmbed(at, 'mention', name, 'user');
      quill.insertText(at + 1, ' ', 'user');
      quill.setSelection(at + 2);
    },
    undo: () => quill.history.undo(),
    redo: () => quill.history.redo(),
  };
}

/** Quill 2, as in LinkedIn's classic box. */
export function QuillBox({ attributes, initial = '', onText }: EditorProps) {
  const element = useRef<HTMLDivElement>(null);
  const first = useRef({ attributes, initial, onText });
  first.current.onText = onText;
  useEffect(() => {
    if (!element.current) return undefined;
    const holder = document.createElement('div');
    element.current.append(holder);
    const quill = new Quill(holder, {
      placeholder: first.current.attributes['data-placeholder'] ?? '',
      modules: { history: { delay: 300 } },
    });
    letWorkInShadowRoot(quill);
    for (const [name, value] of Object.entries(first.current.attributes))
      quill.root.setAttribute(name, value);
    const handle = handleFor(quill);
    quill.on('text-change', () => first.current.onText(handle.text()));
    if (first.current.initial) quill.setText(first.current.initial, 'api');
    markCurrent(handle);
    const onFocus = () => markCurrent(handle);
    quill.root.addEventListener('focus', onFocus);
    return () => {
      forget(handle);
      holder.remove();
    };
  }, []);
  return <div ref={element} className="quill-holder" />;
}
