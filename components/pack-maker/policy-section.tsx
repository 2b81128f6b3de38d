import type { ClauseId } from '../../lib/policy/clause-ids';
import type { Section } from '../../lib/policy/policy';
import { words } from '../../lib/words';
import { ChevronIcon } from '../icons/chevron-icon';
import { TextField } from './text-field';

/** One section of the policy to word; its clauses can be left out one by one. */
export function PolicySection(props: {
  readonly section: Section;
  readonly onSection: (section: Section) => void;
  readonly onLeaveOut: (clause: ClauseId) => void;
}) {
  const { section, onSection, onLeaveOut } = props;
  return (
    <li>
      <details>
        <summary>
          <span>{section.heading}</span>
          <ChevronIcon />
        </summary>
        <div className="accordion-body stack">
          <TextField
            name={words('makerSectionHeading')}
            value={section.heading}
            onValue={(heading) => onSection({ ...section, heading })}
          />
          <TextField
            name={words('makerSectionSummary')}
            lines={2}
            value={section.summary}
            onValue={(summary) => onSection({ ...section, summary })}
          />
          {section.clauses.map(({ id, text }, place) => (
            <div key={id}>
              <TextField
                name={words('makerClause', String(place + 1))}
                lines={4}
                value={text}
                onValue={(next) =>
                  onSection({ ...section, clauses: section.clauses.with(place, { id, text: next }) })
                }
              />
              <button
                type="button"
                className="button button-plain"
                aria-label={words('makerClauseLeaveOutOf', String(place + 1), section.heading)}
                onClick={() => onLeaveOut(id)}
              >
                {words('makerClauseLeaveOut')}
              </button>
            </div>
          ))}
        </div>
      </details>
    </li>
  );
}
