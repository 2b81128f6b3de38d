import { useState } from 'react';
import { Button } from '../parts/press';
import { publish } from '../practice';

/** X's modal for what one says of oneself. */
export function Profile() {
  const [name, setName] = useState('Jo Marsh');
  const [text, setText] = useState('');
  return (
    <div id="layers">
      <div role="dialog" aria-modal="true" className="dialog">
        <header>
          <Button
            attributes={{ 'data-testid': 'Profile_Save_Button' }}
            onPress={() => publish(`${name}\n\n${text}`)}
          >
            <span>Save</span>
          </Button>
        </header>
        <label>
          Name
          <input name="displayName" value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <label>
          Bio
          <textarea name="description" value={text} onChange={(event) => setText(event.target.value)} />
        </label>
      </div>
    </div>
  );
}
