import { useState } from 'react';
import type { Day } from '../../lib/hours/hours';
import type { Pack } from '../../lib/school/pack';
import { USUAL_WEEK } from '../../lib/hours/usual-day';
import { words } from '../../lib/words';
import { Notice } from '../controls/notice';
import { HoursEditor } from '../hours/hours-editor';
import { PageFrame } from '../page/page-frame';
import { useNow } from '../page/use-now';
import { useSettings } from '../page/use-settings';
import { Step } from '../welcome/step';
import { CalendarForm } from './calendar-form';
import { PolicyForm } from './policy-form';
import { PupilsForm } from './pupils-form';
import { SaveForm } from './save-form';
import { SchoolForm } from './school-form';
import { TryBox } from './try-box';

/**
 * Makes a school pack, step by step. It is all in this page's memory: nothing is stored, and it is gone when the page closes.
 * The names of pupils are let go sooner, when they have been scrambled.
 *
 * @param start what it begins with: the pack in use
 */
export function PackMakerPage({ start }: { readonly start: Pack }) {
  const { settings } = useSettings();
  const now = useNow();
  const [pack, setPack] = useState(start);
  const keepWeek = async (week: readonly Day[]) => {
    setPack((earlier) => ({ ...earlier, week: week as Pack['week'] }));
    return true;
  };
  return (
    <PageFrame path="/pack-maker.html" heading={words('makerHeading')} settings={settings}>
      <div className="maker-intro">
        <p>{words('makerIntro')}</p>
        <Notice>
          <p>{words('makerPrivate')}</p>
        </Notice>
      </div>
      <div className="panels">
        <Step id="school" number={1} heading={words('makerSchool')}>
          <SchoolForm pack={pack} onPack={setPack} />
        </Step>
        <Step id="hours" number={2} heading={words('makerHours')}>
          <p>{words(pack.week ? 'makerHoursSchool' : 'makerHoursUsual')}</p>
          <HoursEditor week={pack.week ?? USUAL_WEEK} onSave={keepWeek} />
          <CalendarForm
            closed={pack.closed}
            from={new Date(now).toISOString().slice(0, 10)}
            onClosed={(closed) => setPack((earlier) => ({ ...earlier, closed }))}
          />
        </Step>
        <Step id="pupils" number={3} heading={words('makerPupils')}>
          <PupilsForm
            roster={pack.roster}
            onRoster={(roster) => setPack((earlier) => ({ ...earlier, roster }))}
          />
        </Step>
        <Step id="policy" number={4} heading={words('makerPolicy')}>
          <p>{words('makerPolicyMore')}</p>
          <PolicyForm
            policy={pack.policy}
            onPolicy={(policy) => setPack((earlier) => ({ ...earlier, policy: policy as Pack['policy'] }))}
          />
        </Step>
        <Step id="save" number={5} heading={words('makerCheck')}>
          <TryBox pack={pack} now={now} />
          <SaveForm pack={pack} onPack={setPack} />
        </Step>
      </div>
    </PageFrame>
  );
}
