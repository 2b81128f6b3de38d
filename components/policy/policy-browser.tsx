import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Policy } from '../../lib/policy/policy';
import { searchPolicy } from '../../lib/policy/search-policy';
import { PolicyAccordion } from './policy-accordion';
import { PolicySearch } from './policy-search';

/**
 * The policy to look something up in: a search over folded sections, and between the two whatever belongs there. What a search
 * finds is brought into view: in the popup it would be below the edge.
 */
export function PolicyBrowser({
  policy,
  children,
}: {
  readonly policy: Policy;
  readonly children?: ReactNode;
}) {
  const [query, setQuery] = useState('');
  const top = useRef<HTMLDivElement>(null);
  const sections = searchPolicy(policy, query);
  useEffect(() => {
    if (query.trim() !== '') top.current?.scrollIntoView({ block: 'start' });
  }, [query]);
  return (
    <div className="policy-browser" ref={top}>
      <PolicySearch query={query} found={sections.length} onQuery={setQuery} />
      {children}
      <PolicyAccordion sections={sections} query={query} />
    </div>
  );
}
