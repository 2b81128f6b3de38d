import { useState } from 'react';
import type { Closure } from '../../lib/hours/hours';
import { words } from '../../lib/words';
import { Switch } from '../controls/switch';
import { TextField } from './text-field';

const EMPTY = { from: '', to: '', name: '', inset: false };

/** One holiday or INSET day to type. */
export function ClosureEntry({ onClosure }: { readonly onClosure: (closure: Closure) => void }) {
  const [entry, setEntry] = useState(EMPTY);
  const { from, name, inset } = entry;
  const to = entry.to || from;
  const backwards = from !== '' && to < from;
  return (
    <fieldset className="closure-entry">
      <legend className="field-name">{words('makerAddDays')}</legend>
      <TextField
        name={words('makerDaysFrom')}
        type="date"
        value={from}
        onValue={(next) => setEntry({ ...entry, from: next })}
      />
      <TextField
        name={words('makerDaysTo')}
        type="date"
        value={entry.to}
        onValue={(next) => setEntry({ ...entry, to: next })}
      />
      <TextField
        name={words('makerDaysName')}
        value={name}
        onValue={(next) => setEntry({ ...entry, name: next })}
      />
      <Switch
        name={words('makerInset')}
        on={inset}
        onChange={(next) => setEntry({ ...entry, inset: next })}
      />
      {backwards && <output className="put-right">{words('hoursFaultEndsBeforeStart')}</output>}
      <button
        type="button"
        className="button"
        disabled={from === '' || backwards}
        onClick={() => {
          onClosure({ from, to, name, kind: inset ? 'inset' : 'holiday' });
          setEntry(EMPTY);
        }}
      >
        {words('makerAdd')}
      </button>
    </fieldset>
  );
}
