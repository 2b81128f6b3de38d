import { useId, useState } from 'react';
import type { Further } from '@/lib/compose/groups';
import type { Clause, Section } from '@/lib/policy/policy';
import { words } from '@/lib/words';
import { ChevronIcon } from '../icons/chevron-icon';
import { keepFocus } from './keep-focus';

interface Props {
  readonly section: Section;
  readonly clauses: readonly Clause[];
  /** From other sections, to which their headings lead. */
  readonly further: readonly Further[];
  readonly openSection: (id: string) => void;
}

/** Where the policy says so: the section's heading, which opens to the clauses in plain English. */
export function PolicyExcerpt({ section, clauses, further, openSection }: Props) {
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <div className="policy">
      <button
        type="button"
        className="policy-heading"
        aria-expanded={open}
        aria-controls={body}
        onMouseDown={keepFocus}
        onClick={() => setOpen(!open)}
      >
        <span>{words('reminderFromPolicy', section.heading)}</span>
        <ChevronIcon />
      </button>
      <div id={body} className="policy-body" hidden={!open}>
        {clauses.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
        <button
          type="button"
          className="link"
          onMouseDown={keepFocus}
          onClick={() => openSection(section.id)}
        >
          {words('reminderWholeSection')}
        </button>
        {further.map(({ section: other, clause }) => (
          <p key={clause.id}>
            <button
              type="button"
              className="link"
              onMouseDown={keepFocus}
              onClick={() => openSection(other.id)}
            >
              {words('reminderFromPolicy', other.heading)}
            </button>
            <br />
            {clause.text}
          </p>
        ))}
      </div>
    </div>
  );
}
