import { useEffect, useRef, useState } from 'react';
import { words } from '../../lib/words';
import { DoneLine, notDone, NOTHING_DONE } from '../controls/done-line';
import { Panel } from '../page/panel';

/** Deletes all that is kept, after asking once, in the page. */
export function DeletePanel(props: {
  /** Whether an administrator has set something: that is the browser's, and comes again. */
  readonly managed: boolean;
  readonly onDelete: () => Promise<boolean>;
}) {
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(NOTHING_DONE);
  const question = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);

  const ask = () => {
    setAsking(true);
    setDone(NOTHING_DONE);
  };
  const deleteAll = async () => {
    const deleted = await props.onDelete();
    setAsking(false);
    setDone(deleted ? { words: words('settingsDeleted') } : notDone());
  };
  return (
    <Panel id="delete" heading={words('settingsDelete')}>
      <p>{words('settingsDeleteMore')}</p>
      {props.managed && <p>{words('settingsDeleteManaged')}</p>}
      {asking ? (
        <fieldset className="ask" ref={question} tabIndex={-1}>
          <legend>
            <strong>{words('settingsDeleteAsk')}</strong>
          </legend>
          <div className="row">
            <button type="button" className="button button-brick" onClick={() => void deleteAll()}>
              {words('settingsDeleteYes')}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {words('settingsDeleteNo')}
            </button>
          </div>
        </fieldset>
      ) : (
        <div>
          <button type="button" className="button" onClick={ask}>
            {words('settingsDeleteButton')}
          </button>
        </div>
      )}
      <DoneLine done={done} onDone={setDone} />
    </Panel>
  );
}
