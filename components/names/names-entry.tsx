import { useDeferredValue, useId, useMemo, useState, type ReactNode } from 'react';
import { parseNames } from '../../lib/roster/parse-names';
import type { PupilName } from '../../lib/roster/roster';
import { words, type WordsKey } from '../../lib/words';
import { useAskBeforeLeaving } from '../page/use-ask-before-leaving';
import { NamesReading } from './names-reading';

/** Where pupils' names are typed or pasted. The box is emptied once they are kept; from then on nobody can read them. */
export function NamesEntry(props: {
  /** What the button says that keeps so many names. */
  readonly action: (count: number) => string;
  /** Keeps the names as fingerprints. Resolves to whether they were kept. */
  readonly onKeep: (names: readonly PupilName[]) => Promise<boolean>;
  /** What the box is called; without it, names of pupils. */
  readonly label?: WordsKey;
  /** Beside the button: what came of it. */
  readonly children?: ReactNode;
}) {
  const id = useId();
  const [text, setText] = useState('');
  // A whole school's list is read while the person goes on typing.
  const settled = useDeferredValue(text);
  const read = useMemo(() => parseNames(settled), [settled]);
  const count = read.taken.length;
  useAskBeforeLeaving(text.trim() !== '');

  const keep = async () => {
    if (await props.onKeep(parseNames(text).taken)) setText('');
  };
  return (
    <div className="stack">
      <div className="field">
        <label className="field-name" htmlFor={id}>
          {words(props.label ?? 'namesLabel')}
        </label>
        <span className="soft" id={`${id}-help`}>
          {words('namesHelp')}
        </span>
        <textarea
          id={id}
          className="input"
          rows={6}
          value={text}
          aria-describedby={`${id}-help`}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {/* Gone with the text itself, not a moment after it. */}
      {text.trim() !== '' && settled.trim() !== '' && <NamesReading taken={read.taken} left={read.left} />}
      <div className="row">
        {count > 0 && text !== '' && (
          <button type="button" className="button button-main" onClick={() => void keep()}>
            {props.action(count)}
          </button>
        )}
        {props.children}
      </div>
    </div>
  );
}
