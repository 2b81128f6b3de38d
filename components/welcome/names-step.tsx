import type { Settings } from '../../lib/settings';
import { words } from '../../lib/words';
import { NamesKept } from '../names/names-kept';
import type { SettingsInUse } from '../page/use-settings';
import { Step } from './step';

/** The names that the person wants to be reminded about. */
export function NamesStep(props: { readonly settings: Settings; readonly change: SettingsInUse['change'] }) {
  return (
    <Step id="names" number={3} heading={words('welcomeNames')}>
      <p>{words('welcomeNamesMore')}</p>
      <p>{words('namesPromise')}</p>
      <NamesKept settings={props.settings} change={props.change} />
    </Step>
  );
}
