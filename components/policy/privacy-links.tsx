import type { ClauseId } from '../../lib/policy/clause-ids';
import { PRIVACY_PAGES } from '../../lib/sites/privacy-pages';
import { words } from '../../lib/words';

/** With the clause that asks for it: the ways to the pages on which each site's privacy settings are. */
export function PrivacyLinks({ clause }: { readonly clause: ClauseId }) {
  if (clause !== 'security.settings') return null;
  return (
    <ul className="privacy-links">
      {Object.values(PRIVACY_PAGES).map(({ name, address }) => (
        <li key={name}>
          <a href={address} target="_blank" rel="noopener noreferrer">
            {words('policyPrivacyPage', name)}
          </a>
        </li>
      ))}
    </ul>
  );
}
