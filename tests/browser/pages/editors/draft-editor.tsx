import {
  CompositeDecorator,
  ContentState,
  Editor as DraftJs,
  EditorState,
  Modifier,
  type ContentBlock,
} from 'draft-js';
import 'draft-js/dist/Draft.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { forget, markCurrent } from '../practice';
import type { Editor, EditorProps } from './editor';

function Coloured({ children }: { readonly children: ReactNode }) {
  return <span className="hashtag">{children}</span>;
}

function hashtagsAndHandles(block: ContentBlock, found: (start: number, end: number) => void): void {
  for (const match of block.getText().matchAll(/[#@][\p{L}\p{N}_]+/gu)) {
    found(match.index, match.index + match[0].length);
  }
}

const decorator = new CompositeDecorator([{ strategy: hashtagsAndHandles, component: Coloured }]);

function insertAt(state: EditorState, text: string): EditorState {
  const content = Modifier.replaceText(state.getCurrentContent(), state.getSelection(), text);
  return EditorState.push(state, content, 'insert-characters');
}

function stateFor(text: string): EditorState {
  return EditorState.moveFocusToEnd(
    EditorState.createWithContent(ContentState.createFromText(text), decorator),
  );
}

interface DraftProps extends EditorProps {
  readonly testId: string;
  readonly label: string;
}

/** Draft.js, as on X. Attributes go on the wrapper; the editable element gets Draft.js's own. */
export function DraftBox({ attributes, testId, label, initial = '', onText }: DraftProps) {
  const [state, setState] = useState(() =>
    initial ? stateFor(initial) : EditorState.createEmpty(decorator),
  );
  const latest = useRef(state);
  const wrapper = useRef<HTMLDivElement>(null);
  const change = useRef((next: EditorState) => {
    latest.current = next;
    setState(next);
  });
  // At once, as within an event of the site's own: a key pressed next must find the new state drawn.
  const changeNow = (next: EditorState) => flushSync(() => change.current(next));
  useEffect(() => onText(state.getCurrentContent().getPlainText()), [state, onText]);
  const handle = useRef<Editor | null>(null);
  handle.current ??= {
    text: () => latest.current.getCurrentContent().getPlainText(),
    html: () => wrapper.current?.querySelector('[contenteditable]')?.innerHTML ?? '',
    insert: (text) => changeNow(insertAt(latest.current, text)),
    replaceAll: (text) => changeNow(stateFor(text)),
    mention: (name) => changeNow(insertAt(latest.current, `@${name} `)),
    undo: () => changeNow(EditorState.undo(latest.current)),
    redo: () => changeNow(EditorState.redo(latest.current)),
  };
  useEffect(() => {
    const own = handle.current;
    if (!own) return undefined;
    markCurrent(own);
    return () => forget(own);
  }, []);
  return (
    <div ref={wrapper} {...attributes}>
      <DraftJs
        editorState={state}
        onChange={change.current}
        onFocus={() => handle.current && markCurrent(handle.current)}
        placeholder={label}
        ariaLabel={label}
        ariaMultiline
        role="textbox"
        webDriverTestID={testId}
      />
    </div>
  );
}
