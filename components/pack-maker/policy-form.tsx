import type { Policy, Section } from '../../lib/policy/policy';
import { words } from '../../lib/words';
import { ChevronIcon } from '../icons/chevron-icon';
import { TextField } from './text-field';

/** The policy's wording, clause by clause; it starts from the pack in use. */
export function PolicyForm(props: { readonly policy: Policy; readonly onPolicy: (policy: Policy) => void }) {
  const { policy, onPolicy } = props;
  const editSection = (at: number, change: Partial<Section>) =>
    onPolicy({
      ...policy,
      sections: policy.sections.map((section, place) => (place === at ? { ...section, ...change } : section)),
    });
  return (
    <div className="stack">
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
          <li key={section.id}>
            <details>
              <summary>
                <span>{section.heading}</span>
                <ChevronIcon />
              </summary>
              <div className="accordion-body stack">
                <TextField
                  name={words('makerSectionHeading')}
                  value={section.heading}
                  onValue={(heading) => editSection(at, { heading })}
                />
                <TextField
                  name={words('makerSectionSummary')}
                  lines={2}
                  value={section.summary}
                  onValue={(summary) => editSection(at, { summary })}
                />
                {section.clauses.map(({ id, text }, place) => (
                  <TextField
                    key={id}
                    name={words('makerClause', String(place + 1))}
                    lines={4}
                    value={text}
                    onValue={(next) =>
                      editSection(at, { clauses: section.clauses.with(place, { id, text: next }) })
                    }
                  />
                ))}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
