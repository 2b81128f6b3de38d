import { useId } from 'react';
import { countedWords, words } from '../../lib/words';
import { SearchIcon } from '../icons/search-icon';

/** Words that staff look for and that the policy has. */
const SUGGESTIONS = [
  'policySearchSuggestionPhoto',
  'policySearchSuggestionFriend',
  'policySearchSuggestionBreak',
] as const;

/** The search box over a policy; says how many sections were found, and helps on where there are none. */
export function PolicySearch(props: {
  readonly query: string;
  readonly found: number;
  readonly onQuery: (query: string) => void;
}) {
  const id = useId();
  const { query, found, onQuery } = props;
  const searching = query.trim() !== '';
  return (
    <search className="policy-search">
      <label className="unseen" htmlFor={id}>
        {words('policySearchLabel')}
      </label>
      <div className="policy-search-box">
        <SearchIcon />
        <input
          id={id}
          className="input"
          type="search"
          autoComplete="off"
          placeholder={words('policySearchLabel')}
          value={query}
          onChange={(event) => onQuery(event.currentTarget.value)}
        />
      </div>
      <output className="policy-search-found">
        {searching && (found > 0 ? countedWords('policySearchFound', found) : words('policySearchNone'))}
      </output>
      {searching && found === 0 && (
        <div className="row">
          {SUGGESTIONS.map((key) => (
            <button key={key} type="button" className="button" onClick={() => onQuery(words(key))}>
              {words(key)}
            </button>
          ))}
        </div>
      )}
    </search>
  );
}
