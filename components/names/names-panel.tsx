import type { Settings } from '../../lib/settings';
import { words } from '../../lib/words';
import { Panel } from '../page/panel';
import type { SettingsInUse } from '../page/use-settings';
import { NamesKept } from './names-kept';

/** Pupils' names on the settings page. */
export function NamesPanel(props: { readonly settings: Settings; readonly change: SettingsInUse['change'] }) {
  return (
    <Panel id="names" heading={words('settingsNames')}>
      <p>{words('namesPromise')}</p>
      <NamesKept settings={props.settings} change={props.change} />
    </Panel>
  );
}
