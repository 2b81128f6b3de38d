import type { Section } from '../../lib/policy/policy';
import { Marked } from './marked';
import { PrivacyLinks } from './privacy-links';

/** One section in full. Each clause has an anchor of its own, `#clause-<id>`; the one that was asked for stands out. */
export function PolicySection(props: {
  readonly section: Section;
  readonly query: string;
  readonly fragment: string;
}) {
  const { section, query, fragment } = props;
  return (
    <section
      className="panel policy-section"
      id={section.id}
      tabIndex={-1}
      aria-labelledby={`${section.id}-heading`}
    >
      <h2 id={`${section.id}-heading`}>
        <Marked text={section.heading} query={query} />
      </h2>
      <p className="soft">
        <Marked text={section.summary} query={query} />
      </p>
      <ul className="clauses">
        {section.clauses.map(({ id, text }) => {
          const anchor = `clause-${id}`;
          return (
            <li
              key={id}
              id={anchor}
              tabIndex={-1}
              className={anchor === fragment ? 'clause clause-wanted' : 'clause'}
            >
              <Marked text={text} query={query} />
              <PrivacyLinks clause={id} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
