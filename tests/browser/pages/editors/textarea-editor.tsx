import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { forget, markCurrent } from '../practice';
import type { Editor, EditorProps } from './editor';

interface TextareaProps extends EditorProps {
  readonly value: string;
}

/** A textarea whose text React holds, as in Instagram's comments and on X's mobile pages. */
export function TextareaBox({ attributes, value, onText }: TextareaProps) {
  const element = useRef<HTMLTextAreaElement>(null);
  const latest = useRef({ value, onText });
  latest.current = { value, onText };
  const handle = useRef<Editor | null>(null);
  handle.current ??= {
    text: () => latest.current.value,
    html: () => element.current?.value ?? '',
    insert: (text) => {
      const { selectionStart: from, selectionEnd: to } = element.current ?? {
        selectionStart: 0,
        selectionEnd: 0,
      };
      const old = latest.current.value;
      flushSync(() => latest.current.onText(old.slice(0, from) + text + old.slice(to)));
      element.current?.setSelectionRange(from + text.length, from + text.length);
    },
    replaceAll: (text) => flushSync(() => latest.current.onText(text)),
    mention: (name) => handle.current?.insert(`@${name} `),
    undo: () => document.execCommand('undo'),
    redo: () => document.execCommand('redo'),
  };
  useEffect(() => {
    const own = handle.current;
    if (!own) return undefined;
    markCurrent(own);
    return () => forget(own);
  }, []);
  return (
    <textarea
      ref={element}
      className="editor"
      value={value}
      onFocus={() => handle.current && markCurrent(handle.current)}
      onChange={(event) => onText(event.target.value)}
      {...attributes}
    />
  );
}
