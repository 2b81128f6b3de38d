import type { Dispatch, SetStateAction } from 'react';
import { USUAL_WEEK } from '../../lib/hours/usual-day';
import type { Pack } from '../../lib/school/pack';
import { words } from '../../lib/words';
import { HoursEditor } from '../hours/hours-editor';
import { useNow } from '../page/use-now';
import { Step } from '../welcome/step';
import { CalendarForm } from './calendar-form';
import { NamesForm } from './names-form';
import { OwnWordsForm } from './own-words-form';
import { PolicyForm } from './policy-form';
import { SaveForm } from './save-form';
import { SchoolForm } from './school-form';
import { TryBox } from './try-box';

/** The steps in which a pack is made, in the order in which a school would have the answers. */
export function PackSteps(props: {
  readonly pack: Pack;
  /** The pack that it was begun from, or last saved as. */
  readonly earlier: Pack;
  readonly onPack: Dispatch<SetStateAction<Pack>>;
  readonly onSaved: () => void;
}) {
  const { pack, earlier, onPack, onSaved } = props;
  const now = useNow();
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: pack.school.zone }).format(now);
  const edit = (change: Partial<Pack>) => onPack((before) => ({ ...before, ...change }));
  return (
    <div className="panels">
      <Step id="school" number={1} heading={words('makerSchool')}>
        <SchoolForm pack={pack} onPack={onPack} />
      </Step>
      <Step id="hours" number={2} heading={words('makerHours')}>
        <p>{words(pack.week ? 'makerHoursSchool' : 'makerHoursUsual')}</p>
        <HoursEditor week={pack.week ?? USUAL_WEEK} onEdit={(week) => edit({ week: week as Pack['week'] })} />
        <CalendarForm
          closed={pack.closed}
          today={today}
          zone={pack.school.zone}
          onClosed={(closed) => edit({ closed })}
        />
      </Step>
      <Step id="pupils" number={3} heading={words('makerPupils')}>
        <NamesForm of="pupils" roster={pack.roster} onRoster={(roster) => edit({ roster })} />
      </Step>
      <Step id="colleagues" number={4} heading={words('makerColleagues')}>
        <NamesForm of="colleagues" roster={pack.colleagues} onRoster={(colleagues) => edit({ colleagues })} />
      </Step>
      <Step id="policy" number={5} heading={words('makerPolicy')}>
        <p>{words('makerPolicyMore')}</p>
        <PolicyForm policy={pack.policy} onPolicy={(policy) => edit({ policy: policy as Pack['policy'] })} />
        <OwnWordsForm
          ownWords={pack.ownWords}
          policy={pack.policy}
          onOwnWords={(ownWords) => edit({ ownWords })}
        />
      </Step>
      <Step id="save" number={6} heading={words('makerCheck')}>
        <TryBox pack={pack} now={now} />
        <SaveForm pack={pack} earlier={earlier} today={today} onPack={onPack} onSaved={onSaved} />
      </Step>
    </div>
  );
}
