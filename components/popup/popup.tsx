import type { Policy } from '../../lib/policy/policy';
import { NOT_MANAGED } from '../../lib/school/managed';
import { switched } from '../../lib/switched';
import { words } from '../../lib/words';
import { Brand } from '../page/brand';
import { NotSaved } from '../page/not-saved';
import { useHours } from '../page/use-hours';
import { useLargeText } from '../page/use-large-text';
import { useNow } from '../page/use-now';
import { useSettings } from '../page/use-settings';
import { PolicyBrowser } from '../policy/policy-browser';
import { ReviewNote } from '../school/review-note';
import { useSchools } from '../school/use-schools';
import { LostLine } from './lost-line';
import { PopupLinks } from './popup-links';
import { SchoolLine } from './school-line';
import { TabCard } from './tab-card';
import { TodayCard } from './today-card';
import { useThisTab } from './use-this-tab';

/** What opens at the toolbar's button: this tab, today, and the policy to look something up in. */
export function Popup({ policy }: { readonly policy: Policy }) {
  const { settings, problem, change, notSaved } = useSettings();
  const { hours } = useHours();
  const tab = useThisTab();
  const now = useNow();
  const { schools } = useSchools();
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
        {problem && problem.lost.length > 0 && <LostLine />}
        <TabCard
          tab={tab}
          settings={settings}
          locked={schools?.managed.locked.includes('sites') ?? false}
          onSite={switchSite}
        />
        {hours && settings && (
          <TodayCard
            hours={hours}
            quiet={settings.quiet}
            managed={schools?.managed ?? NOT_MANAGED}
            now={now}
            onQuiet={(update) => void change((earlier) => ({ ...earlier, quiet: update(earlier.quiet) }))}
          />
        )}
        <section className="popup-card" aria-labelledby="policy-heading">
          <h2 id="policy-heading">{words('popupPolicy')}</h2>
          <PolicyBrowser policy={policy}>
            {schools && <SchoolLine schools={schools} />}
            {schools && <ReviewNote pack={schools.main} now={now} />}
          </PolicyBrowser>
        </section>
        <NotSaved times={notSaved} />
      </main>
      <PopupLinks />
    </div>
  );
}
