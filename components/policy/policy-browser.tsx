import { useState } from 'react';
import type { Policy } from '../../lib/policy/policy';
import { searchPolicy } from '../../lib/policy/search-policy';
import { PolicyAccordion } from './policy-accordion';
import { PolicySearch } from './policy-search';

/** The policy to look something up in: a search over folded sections. */
export function PolicyBrowser({ policy }: { readonly policy: Policy }) {
  const [query, setQuery] = useState('');
  const sections = searchPolicy(policy, query);
  return (
    <div className="policy-browser">
      <PolicySearch query={query} found={sections.length} onQuery={setQuery} />
      <PolicyAccordion sections={sections} query={query} />
    </div>
  );
}
