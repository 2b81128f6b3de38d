import { useMemo, useState } from 'react';
import type { ClauseId } from '../../lib/policy/clause-ids';
import { sectionOf, type Policy } from '../../lib/policy/policy';
import type { Pack } from '../../lib/school/pack';
import { words } from '../../lib/words';
import { AddIcon } from '../icons/add-icon';
import { RemoveIcon } from '../icons/remove-icon';
import { SelectField } from './select-field';
import { TextField } from './text-field';

type OwnWords = Pack['ownWords'];

const USUAL_CLAUSE: ClauseId = 'confidentiality.academy';
const LONGEST_OPTION = 70;

/** Words of the school's own to watch for, each with the part of the policy that it is about. */
export function OwnWordsForm(props: {
  readonly ownWords: OwnWords;
  readonly policy: Policy;
  readonly onOwnWords: (ownWords: OwnWords) => void;
}) {
  const { ownWords, policy, onOwnWords } = props;
  const [fresh, setFresh] = useState('');
  const [clause, setClause] = useState<ClauseId>(USUAL_CLAUSE);
  const clauses = useMemo(() => clauseOptions(policy), [policy]);
  const known = ownWords.some((own) => own.words === fresh.trim());
  const add = () => {
    onOwnWords([...ownWords, { words: fresh.trim(), clause }]);
    setFresh('');
  };
  return (
    <div className="stack form">
      <h3>{words('makerOwnWords')}</h3>
      <p>{words('makerOwnWordsMore')}</p>
      {ownWords.length > 0 && (
        <ul className="closures">
          {ownWords.map((own) => (
            <li key={own.words}>
              <span>
                <strong>{own.words}</strong>
                <span className="soft small shown">{headingOf(policy, own.clause)}</span>
              </span>
              <button
                type="button"
                className="button button-plain"
                aria-label={words('makerOwnWordsRemove', own.words)}
                onClick={() => onOwnWords(ownWords.filter((other) => other !== own))}
              >
                <RemoveIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      <fieldset className="closure-entry own-words-entry">
        <legend className="field-name">{words('makerOwnWordsAdd')}</legend>
        <TextField name={words('makerOwnWordsWords')} value={fresh} onValue={setFresh} />
        <SelectField
          name={words('makerOwnWordsClause')}
          value={clause}
          onValue={(next) => setClause(next as ClauseId)}
        >
          {clauses}
        </SelectField>
        <button
          type="button"
          className="button"
          disabled={!/[\p{L}\p{N}]/u.test(fresh) || known}
          onClick={add}
        >
          <AddIcon />
          {words('makerAdd')}
        </button>
      </fieldset>
    </div>
  );
}

function clauseOptions({ sections }: Policy) {
  return sections.map((section) => (
    <optgroup key={section.id} label={section.heading}>
      {section.clauses.map(({ id, text }) => (
        <option key={id} value={id}>
          {text.length > LONGEST_OPTION ? `${text.slice(0, LONGEST_OPTION)}…` : text}
        </option>
      ))}
    </optgroup>
  ));
}

function headingOf(policy: Policy, clause: ClauseId): string {
  return sectionOf(policy, clause)?.heading ?? words('makerOwnWordsNoClause');
}
