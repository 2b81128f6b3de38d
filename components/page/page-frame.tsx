import type { ReactNode } from 'react';
import type { Settings } from '../../lib/settings';
import { words } from '../../lib/words';
import { Brand } from './brand';
import { useLargeText } from './use-large-text';

const PAGES = [
  { path: '/policy.html', name: 'pageLinkPolicy' },
  { path: '/options.html', name: 'pageLinkSettings' },
  { path: '/welcome.html', name: 'pageLinkWelcome' },
] as const;

/** What every full page has around it: the way past the links, the name, the links to the other pages, one heading. */
export function PageFrame(props: {
  readonly path: (typeof PAGES)[number]['path'] | '/pack-maker.html';
  readonly heading: string;
  readonly settings: Settings | undefined;
  readonly children: ReactNode;
}) {
  useLargeText(props.settings);
  return (
    <div className="page">
      <a className="skip" href="#main">
        {words('pageSkip')}
      </a>
      <header className="page-head">
        <Brand />
        <nav className="page-links" aria-label={words('pageLinks')}>
          {PAGES.map(({ path, name }) => (
            <a key={path} href={path} {...(path === props.path && { 'aria-current': 'page' as const })}>
              {words(name)}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <h1>{props.heading}</h1>
        {props.children}
      </main>
    </div>
  );
}
