import type { Section } from '../../lib/policy/policy';
import { words } from '../../lib/words';
import { ChevronIcon } from '../icons/chevron-icon';
import { Marked } from './marked';
import { PrivacyLinks } from './privacy-links';

/** The sections of a policy, each folded up until it is wanted; all open while searching. */
export function PolicyAccordion(props: { readonly sections: readonly Section[]; readonly query: string }) {
  const { sections, query } = props;
  const searching = query.trim() !== '';
  return (
    <ul className="accordion">
      {sections.map((section) => (
        // A new key folds or unfolds it; in between the person does.
        <li key={`${section.id} ${searching}`}>
          <details open={searching}>
            <summary>
              <span>
                <Marked text={section.heading} query={query} />
              </span>
              <ChevronIcon />
            </summary>
            <div className="accordion-body">
              <p>
                <Marked text={section.summary} query={query} />
              </p>
              <ul>
                {section.clauses.map((clause) => (
                  <li key={clause.id}>
                    <Marked text={clause.text} query={query} />
                    <PrivacyLinks clause={clause.id} />
                  </li>
                ))}
              </ul>
              <a href={`/policy.html#${section.id}`} target="_blank" rel="noreferrer">
                {words('policyReadInFull')}
                <span className="unseen">: {section.heading}</span>
              </a>
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
