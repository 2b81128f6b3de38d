import { useState } from 'react';
import type { Pack } from '../../lib/school/pack';
import { withoutPearTree } from '../../lib/school/still-pear-tree';
import { words } from '../../lib/words';
import { SaidWithUndo } from '../controls/said-with-undo';
import { StillPearTree } from './still-pear-tree';

/** Once the pack is another school's: offers to take out what still names Pear Tree, with a way back until it is edited. */
export function OtherSchool(props: {
  readonly pack: Pack;
  /** Puts another pack in its place, so that fields show what is in it now. */
  readonly onReplace: (pack: Pack) => void;
}) {
  const { pack, onReplace } = props;
  const [done, setDone] = useState<{ readonly before: Pack; readonly after: Pack }>();
  const [said, setSaid] = useState('');
  const untouched = done !== undefined && isAsIn(pack, done.after);
  const clear = () => {
    const after = withoutPearTree(pack);
    setDone({ before: pack, after });
    setSaid(words('makerStillCleared'));
    onReplace(after);
  };
  const undo = ({ school, issuedBy, policy, ownWords }: Pack) => {
    const { shortForms, initials, handles, domains } = school;
    const lists = { shortForms, initials, handles, domains };
    setDone(undefined);
    setSaid(words('undone'));
    onReplace({ ...pack, school: { ...pack.school, ...lists }, issuedBy, policy, ownWords });
  };
  return (
    <>
      <StillPearTree pack={pack}>
        <p>{words('makerStillMore', pack.school.name)}</p>
        <div>
          <button type="button" className="button" onClick={clear}>
            {words('makerStillClear')}
          </button>
        </div>
      </StillPearTree>
      <SaidWithUndo
        words={untouched || done === undefined ? said : ''}
        onUndo={untouched ? () => undo(done.before) : undefined}
      />
    </>
  );
}

/** Whether nothing was edited that the way back would put back. */
function isAsIn(pack: Pack, other: Pack): boolean {
  return (
    (['shortForms', 'initials', 'handles', 'domains'] as const).every(
      (list) => pack.school[list] === other.school[list],
    ) && (['issuedBy', 'policy', 'ownWords'] as const).every((field) => pack[field] === other[field])
  );
}
