import type { Kept } from '../../lib/what-is-kept';
import { words } from '../../lib/words';
import { Panel } from '../page/panel';

/** Everything that is kept on this device, in words. */
export function KeptPanel({ kept }: { readonly kept: readonly Kept[] }) {
  return (
    <Panel id="kept" heading={words('settingsKept')}>
      <p>{words('settingsKeptPromise')}</p>
      <dl className="kept">
        {kept.map(({ key, name, what, bytes }) => (
          <div key={key}>
            <dt>
              {words(name)} <span className="soft small">{sizeWords(bytes)}</span>
            </dt>
            <dd>{words(what)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

/** A size as people say it: kilobytes, never less than one. */
function sizeWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return words('settingsKeptSize', new Intl.NumberFormat(words('languageTag')).format(kilobytes));
}
