import type { Policy } from '../../lib/policy/policy';
import { packInUse } from '../../lib/school/held-packs';
import { switched } from '../../lib/switched';
import { words } from '../../lib/words';
import { Brand } from '../page/brand';
import { useHours } from '../page/use-hours';
import { useLargeText } from '../page/use-large-text';
import { useNow } from '../page/use-now';
import { useSettings } from '../page/use-settings';
import { PolicyBrowser } from '../policy/policy-browser';
import { ReviewNote } from '../school/review-note';
import { usePacks } from '../school/use-packs';
import { PopupLinks } from './popup-links';
import { TabCard } from './tab-card';
import { TodayCard } from './today-card';
import { useThisTab } from './use-this-tab';

/** What opens at the toolbar's button: this tab, today, and the policy to look something up in. */
export function Popup({ policy }: { readonly policy: Policy }) {
  const { settings, change } = useSettings();
  const { hours } = useHours();
  const tab = useThisTab();
  const now = useNow();
  const { held } = usePacks();
  useLargeText(settings);

  const switchSite = (site: string, on: boolean) =>
    void change((earlier) => ({ ...earlier, sitesOff: switched(earlier.sitesOff, site, on) }));
  return (
    <div className="popup">
      <header className="popup-head">
        <h1>
          <Brand />
        </h1>
      </header>
      <main className="popup-main">
        <TabCard tab={tab} settings={settings} onSite={switchSite} />
        {hours && settings && (
          <TodayCard
            hours={hours}
            quiet={settings.quiet}
            now={now}
            onQuiet={(update) => void change((earlier) => ({ ...earlier, quiet: update(earlier.quiet) }))}
          />
        )}
        <section className="popup-card" aria-labelledby="policy-heading">
          <h2 id="policy-heading">{words('popupPolicy')}</h2>
          {held && <ReviewNote pack={packInUse(held).pack} now={now} />}
          <PolicyBrowser policy={policy} />
        </section>
      </main>
      <PopupLinks />
    </div>
  );
}
