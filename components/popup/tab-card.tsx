import type { Settings } from '../../lib/settings';
import type { ThisTab } from '../../lib/this-tab';
import { countedWords, words } from '../../lib/words';
import { LockedNote } from '../controls/locked-note';
import { Switch } from '../controls/switch';
import { NoteIcon } from '../icons/note-icon';
import { PauseIcon } from '../icons/pause-icon';
import { ReloadIcon } from '../icons/reload-icon';
import { TickIcon } from '../icons/tick-icon';

const LOCKED = 'site-locked';

/** What the extension does in this tab, in one sentence, with the switch for its site. */
export function TabCard(props: {
  readonly tab: ThisTab | undefined;
  readonly settings: Settings | undefined;
  /** An administrator wants all sites checked. */
  readonly locked: boolean;
  readonly onSite: (site: string, on: boolean) => void;
}) {
  const { tab, settings, locked, onSite } = props;
  const site = siteOf(tab);
  const off = !locked && site !== undefined && (settings?.sitesOff.includes(site.id) ?? false);
  const { icon, sentence, more } = inWords(tab, off);
  /** The sentence says that the site is checked, or is not: its switch beside it needs no name to be seen, and no line. */
  const saysSwitch = site !== undefined && (icon === 'tick' || icon === 'pause');
  return (
    <section className="popup-card" aria-label={words('popupThisTab')}>
      <div className={saysSwitch ? 'tab-line' : undefined}>
        <output className={icon === 'tick' ? 'tab-state tab-state-good' : 'tab-state'}>
          {ICONS[icon]}
          <span>
            <strong>{sentence}</strong>
            {more !== '' && <span className="tab-state-more">{more}</span>}
          </span>
        </output>
        {site && settings && (
          <Switch
            name={words('popupSiteSwitch', site.name)}
            nameUnseen={saysSwitch}
            on={!off}
            lockedBy={locked ? LOCKED : undefined}
            onChange={(on) => onSite(site.id, on)}
          />
        )}
      </div>
      {site && locked && <LockedNote id={LOCKED} />}
    </section>
  );
}

const ICONS = { tick: <TickIcon />, pause: <PauseIcon />, reload: <ReloadIcon />, note: <NoteIcon /> };

interface Said {
  readonly icon: keyof typeof ICONS;
  readonly sentence: string;
  readonly more: string;
}

function siteOf(tab: ThisTab | undefined): { readonly id: string; readonly name: string } | undefined {
  if (tab?.kind === 'checked') return { id: tab.state.site, name: tab.state.siteName };
  if (tab?.kind === 'reload') return { id: tab.site, name: tab.siteName };
  return undefined;
}

function inWords(tab: ThisTab | undefined, off: boolean): Said {
  if (!tab) return { icon: 'note', sentence: words('popupTabAsking'), more: '' };
  if (tab.kind === 'not-covered')
    return { icon: 'note', sentence: words('popupTabNotCovered'), more: words('popupTabNotCoveredMore') };
  if (off) return { icon: 'pause', sentence: words('popupTabOff', siteOf(tab)?.name ?? ''), more: '' };
  if (tab.kind === 'reload')
    return { icon: 'reload', sentence: words('popupTabReload'), more: words('popupTabReloadMore') };
  if (tab.state.state === 'cannot-find')
    return { icon: 'note', sentence: words('popupTabCannotFind'), more: words('popupTabCannotFindMore') };
  if (tab.state.state === 'failed')
    return { icon: 'reload', sentence: words('popupTabFailed'), more: words('popupTabFailedMore') };
  const { findings, siteName } = tab.state;
  return {
    icon: 'tick',
    sentence: words('popupTabWatching', siteName),
    more: findings > 0 ? countedWords('popupTabFindings', findings) : words('popupTabNothing'),
  };
}
