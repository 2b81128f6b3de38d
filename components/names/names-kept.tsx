import { useState } from 'react';
import type { Settings } from '../../lib/settings';
import { countedWords, words } from '../../lib/words';
import { Said } from '../controls/said';
import type { SettingsInUse } from '../page/use-settings';
import { NamesEntry } from './names-entry';
import { rosterOf } from './roster-of';

/** Pupils' names: how many are kept, a box for new ones, and a way to remove them all. */
export function NamesKept(props: { readonly settings: Settings; readonly change: SettingsInUse['change'] }) {
  const { settings, change } = props;
  const [said, setSaid] = useState('');
  const size = settings.roster?.size ?? 0;
  const remove = async () => {
    const removed = await change((now) => ({ ...now, roster: null }));
    setSaid(words(removed ? 'namesRemoved' : 'settingsNotSaved'));
  };
  return (
    <div className="stack">
      {size > 0 && (
        <div className="names-kept">
          <p>
            <strong>{countedWords('namesKeptAlready', size)}</strong>
          </p>
          <p className="soft">{words('namesReplace')}</p>
          <div>
            <button type="button" className="button" onClick={() => void remove()}>
              {words('namesRemove')}
            </button>
          </div>
        </div>
      )}
      <Said words={size > 0 ? '' : said} />
      <NamesEntry
        onKeep={async (names) => {
          setSaid('');
          const roster = rosterOf(names);
          return change((now) => ({ ...now, roster }));
        }}
      />
    </div>
  );
}
