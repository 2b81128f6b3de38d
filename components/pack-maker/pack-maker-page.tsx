import { useEffect, useState } from 'react';
import type { Pack } from '../../lib/school/pack';
import { words } from '../../lib/words';
import { Notice } from '../controls/notice';
import { Said } from '../controls/said';
import { PageFrame } from '../page/page-frame';
import { useSettings } from '../page/use-settings';
import { PackSteps } from './pack-steps';
import { PackZone } from './pack-zone';

/**
 * Makes a school pack, step by step. It is all in this page's memory: nothing is stored, and it is gone when the page closes,
 * so the browser asks before it closes work that was not saved. The names of pupils are let go sooner, when they have been scrambled.
 *
 * @param start what it begins with: the pack in use
 */
export function PackMakerPage({ start }: { readonly start: Pack }) {
  const { settings } = useSettings();
  const [pack, setPack] = useState(start);
  const [saved, setSaved] = useState(start);
  /** The pack that it begins with; each gets fields of its own. */
  const [base, setBase] = useState({ pack: start, times: 0 });
  useAskBeforeLeaving(pack !== saved);
  const begin = (other: Pack) => {
    setPack(other);
    setSaved(other);
    setBase({ pack: other, times: base.times + 1 });
  };
  const { school, version } = base.pack;
  return (
    <PageFrame path="/pack-maker.html" heading={words('makerHeading')} settings={settings}>
      <div className="maker-intro">
        <p>{words('makerIntro')}</p>
        <Notice>
          <p>{words('makerPrivate')}</p>
        </Notice>
        <p>{words('makerStart', school.name)}</p>
        <PackZone name={words('makerStartChoose')} onPack={begin} />
        <Said words={base.times > 0 ? words('makerStarted', school.name, version) : ''} />
      </div>
      <PackSteps key={base.times} pack={pack} onPack={setPack} onSaved={() => setSaved(pack)} />
    </PageFrame>
  );
}

function useAskBeforeLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
