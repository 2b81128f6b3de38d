import { useEffect, useState } from 'react';
import type { Policy } from '../../lib/policy/policy';
import { searchPolicy } from '../../lib/policy/search-policy';
import { words } from '../../lib/words';
import { Switch } from '../controls/switch';
import { PrintIcon } from '../icons/print-icon';
import { NotSaved } from '../page/not-saved';
import { PageFrame } from '../page/page-frame';
import { useSettings } from '../page/use-settings';
import { PolicyContents } from './policy-contents';
import { PolicySearch } from './policy-search';
import { PolicySection } from './policy-section';
import { ReadAloud } from './read-aloud';
import { reviewDate } from './review-date';
import { useFragment } from './use-fragment';

/** The whole policy on one page: to read, search, hear and print. */
export function PolicyPage({ policy }: { readonly policy: Policy }) {
  const { settings, change, notSaved } = useSettings();
  const fragment = useFragment();
  // A search holds until another fragment is asked for: the clause may be one that it hides.
  const [search, setSearch] = useState({ query: '', fragment });
  const query = search.fragment === fragment ? search.query : '';
  const sections = searchPolicy(policy, query);

  useEffect(() => {
    // The browser looked for it before there was anything to find, or while a search hid it.
    document.getElementById(fragment)?.focus();
  }, [fragment]);

  return (
    <PageFrame path="/policy.html" heading={policy.title} settings={settings}>
      <div className="policy-intro">
        <p>{policy.introduction}</p>
        <p className="soft">{edition(policy)}</p>
      </div>
      <div className="policy-tools">
        <PolicySearch
          query={query}
          found={sections.length}
          onQuery={(wanted) => setSearch({ query: wanted, fragment })}
        />
        <div className="row">
          <ReadAloud sections={sections} />
          <button type="button" className="button" onClick={() => print()}>
            <PrintIcon />
            {words('policyPagePrint')}
          </button>
          <Switch
            name={words('policyPageLargeText')}
            on={settings?.largeText ?? false}
            onChange={(largeText) => void change((now) => ({ ...now, largeText }))}
          />
        </div>
      </div>
      {sections.length > 1 && <PolicyContents sections={sections} />}
      <div className="panels">
        {sections.map((section) => (
          <PolicySection key={section.id} section={section} query={query} fragment={fragment} />
        ))}
      </div>
      <NotSaved times={notSaved} />
    </PageFrame>
  );
}

function edition(policy: Policy): string {
  return policy.reviewBy === undefined
    ? words('policyPageVersion', policy.version)
    : words('policyPageVersionReview', policy.version, reviewDate(policy.reviewBy));
}
