import { useEffect, useRef } from 'react';
import { comparePacks } from '../../lib/school/compare-packs';
import type { Pack } from '../../lib/school/pack';
import { words } from '../../lib/words';
import { changeWords } from './change-words';
import { PackFacts } from './pack-facts';

/** A pack that was read: whose it is, what it changes, and whether to use it. */
export function PackOffer(props: {
  readonly pack: Pack;
  readonly present: Pack;
  readonly onUse: () => void;
  readonly onLeave: () => void;
}) {
  const { pack, present, onUse, onLeave } = props;
  const changes = comparePacks(present, pack);
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <fieldset className="pack-offer" ref={box} tabIndex={-1}>
      <legend className="unseen">{words('packOffer', pack.school.name)}</legend>
      <h3>{pack.school.name}</h3>
      <PackFacts pack={pack} />
      {changes.length === 0 ? (
        <p>{words('packChangesNone')}</p>
      ) : (
        <>
          <p>{words('packChanges')}</p>
          <ul>
            {changes.map((change) => (
              <li key={change.what}>{changeWords(change)}</li>
            ))}
          </ul>
        </>
      )}
      <p className="soft">{words('packKeepsYours')}</p>
      <div className="row">
        <button type="button" className="button button-main" onClick={onUse}>
          {words('packUse')}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {words('packLeave')}
        </button>
      </div>
    </fieldset>
  );
}
