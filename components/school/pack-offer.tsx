import { useEffect, useRef } from 'react';
import { comparePacks } from '../../lib/school/compare-packs';
import { schoolId } from '../../lib/school/held-packs';
import type { Pack } from '../../lib/school/pack';
import { words } from '../../lib/words';
import { LockedNote } from '../controls/locked-note';
import { changeWords } from './change-words';
import { PackFacts } from './pack-facts';
import type { Schools } from './use-schools';

const LOCKED = 'offer-locked';

/** A pack that was read: whose it is, what it changes, and whether to use it: in place of the present one, or beside it. */
export function PackOffer(props: {
  readonly pack: Pack;
  readonly schools: Pick<Schools, 'main' | 'others' | 'managed'>;
  /** `too`: beside the school's in use, for somebody who works at both. */
  readonly onUse: (too: boolean) => void;
  readonly onLeave: () => void;
}) {
  const { pack, schools, onUse, onLeave } = props;
  const { main, others, managed } = schools;
  const sameSchool = [main, ...others].find((other) => schoolId(other) === schoolId(pack));
  const changes = comparePacks(sameSchool ?? main, pack);
  // An administrator's pack is in use whatever the person chooses: another school's can only stand beside it.
  const ofManaged = managed.pack !== null && sameSchool === main;
  const instead = managed.pack === null || sameSchool !== undefined;
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <fieldset className="pack-offer" ref={box} tabIndex={-1}>
      <legend className="unseen">{words('packOffer', pack.school.name)}</legend>
      <h3>{pack.school.name}</h3>
      <PackFacts pack={pack} />
      {ofManaged ? (
        <LockedNote id={LOCKED} />
      ) : (
        <>
          {changes.length === 0 ? (
            <p>{words('packChangesNone')}</p>
          ) : (
            instead && (
              <>
                <p>{words('packChanges')}</p>
                <ul>
                  {changes.map((change) => (
                    <li key={change.what}>{changeWords(change)}</li>
                  ))}
                </ul>
              </>
            )
          )}
          {!sameSchool && <p>{words('packTooMore', main.school.name)}</p>}
          <p className="soft">{words('packKeepsYours')}</p>
        </>
      )}
      <div className="row">
        {!ofManaged && instead && (
          <button type="button" className="button button-main" onClick={() => onUse(false)}>
            {words('packUse')}
          </button>
        )}
        {!sameSchool && (
          <button
            type="button"
            className={instead ? 'button' : 'button button-main'}
            onClick={() => onUse(true)}
          >
            {words('packUseToo')}
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          {words('packLeave')}
        </button>
      </div>
    </fieldset>
  );
}
