import { useState } from 'react';
import { clausesLeftOut, withClause, withoutClause } from '../../lib/policy/edit-policy';
import { PEAR_TREE_POLICY } from '../../lib/policy/pear-tree';
import type { Policy, Section } from '../../lib/policy/policy';
import { countedWords, words } from '../../lib/words';
import { SaidWithUndo } from '../controls/said-with-undo';
import { AddIcon } from '../icons/add-icon';
import { PackZone } from './pack-zone';
import { PolicySection } from './policy-section';
import { TextField } from './text-field';

/** The policy's wording, section by section: of the pack in use, of another pack, or typed. */
export function PolicyForm(props: { readonly policy: Policy; readonly onPolicy: (policy: Policy) => void }) {
  const { policy, onPolicy } = props;
  const [said, setSaid] = useState('');
  /** The policy in whose place this one came. Undo changes the two over, so it loses nothing either. */
  const [replaced, setReplaced] = useState<Policy>();
  const turnTo = (next: Policy, done: string) => {
    setReplaced(policy);
    onPolicy(next);
    setSaid(done);
  };
  const take = (next: Policy, from: string) => turnTo(next, words('makerPolicyTaken', from));
  const editSection = (at: number, section: Section) =>
    onPolicy({ ...policy, sections: policy.sections.with(at, section) });
  const leftOut = clausesLeftOut(policy, PEAR_TREE_POLICY);
  return (
    <div className="stack form">
      <PackZone name={words('makerPolicyChoose')} onPack={(pack) => take(pack.policy, pack.school.name)} />
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={() => take(PEAR_TREE_POLICY, words('makerPolicyPearTree'))}
        >
          {words('makerPolicyStartAgain')}
        </button>
        <SaidWithUndo words={said} onUndo={replaced && (() => turnTo(replaced, words('undone')))} />
      </div>
      <TextField
        name={words('makerPolicyTitle')}
        value={policy.title}
        onValue={(title) => onPolicy({ ...policy, title })}
      />
      <TextField
        name={words('makerPolicyIntroduction')}
        lines={4}
        value={policy.introduction}
        onValue={(introduction) => onPolicy({ ...policy, introduction })}
      />
      <ul className="accordion">
        {policy.sections.map((section, at) => (
          <PolicySection
            key={section.id}
            section={section}
            onSection={(next) => editSection(at, next)}
            onLeaveOut={(id) => onPolicy(withoutClause(policy, id))}
          />
        ))}
      </ul>
      {leftOut.length > 0 && (
        <details>
          <summary>{countedWords('makerClausesLeft', leftOut.length)}</summary>
          <ul className="closures">
            {leftOut.map(({ id, text }) => (
              <li key={id}>
                <span>{text}</span>
                <button
                  type="button"
                  className="button button-plain"
                  aria-label={words('makerClauseBack', text)}
                  onClick={() => onPolicy(withClause(policy, id, PEAR_TREE_POLICY))}
                >
                  <AddIcon />
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
