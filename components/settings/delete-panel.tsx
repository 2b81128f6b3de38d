import { useEffect, useRef, useState } from 'react';
import { words } from '../../lib/words';
import { Said } from '../controls/said';
import { Panel } from '../page/panel';

/** Deletes all that is kept, after asking once, in the page. */
export function DeletePanel(props: {
  /** Whether an administrator has set something: that is the browser's, and comes again. */
  readonly managed: boolean;
  readonly onDelete: () => Promise<boolean>;
}) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const question = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);

  const ask = () => {
    setAsking(true);
    setSaid('');
  };
  const deleteAll = async () => {
    const done = await props.onDelete();
    setAsking(false);
    setSaid(words(done ? 'settingsDeleted' : 'settingsNotSaved'));
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
      <Said words={said} />
    </Panel>
  );
}
