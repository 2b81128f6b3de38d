import { words } from '../../lib/words';

const LINKS = [
  { href: '/options.html', name: 'popupLinkSettings' },
  { href: '/welcome.html#practice', name: 'popupLinkPractice' },
  { href: '/options.html#kept', name: 'popupLinkKept' },
  { href: '/policy.html', name: 'popupLinkPolicy' },
] as const;

/** The ways from the popup to the full pages. */
export function PopupLinks() {
  return (
    <nav className="popup-links" aria-label={words('pageLinks')}>
      {LINKS.map(({ href, name }) => (
        <a key={href} href={href} target="_blank" rel="noreferrer">
          {words(name)}
        </a>
      ))}
    </nav>
  );
}
