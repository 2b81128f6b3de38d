import type { Section } from '../../lib/policy/policy';
import { words } from '../../lib/words';

/** The table of contents: one link for each section on show. */
export function PolicyContents({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <nav className="contents" aria-labelledby="contents-heading">
      <h2 id="contents-heading">{words('policyPageContents')}</h2>
      <ol>
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
