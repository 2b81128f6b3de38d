import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PolicyBrowser } from '../../../../components/policy/policy-browser';
import { PolicyPage } from '../../../../components/policy/policy-page';
import { PEAR_TREE_POLICY } from '../../../../lib/policy/pear-tree';
import { SITES } from '../../../../lib/sites/all';
import { siteMatches } from '../../../../lib/sites/matches';

it.each([
  ['popup', PolicyBrowser],
  ['page', PolicyPage],
])(
  'the policy in the %s leads to each site’s privacy settings, and only where it speaks of them',
  (_where, Shown) => {
    render(<Shown policy={PEAR_TREE_POLICY} />);
    const links = screen.getAllByText<HTMLAnchorElement>(/^Privacy settings on /);
    expect(links.map(({ textContent }) => textContent)).toEqual(
      Object.values(SITES).map(({ name }) => `Privacy settings on ${name}`),
    );
    const hosts = siteMatches();
    for (const link of links) {
      expect(hosts).toContain(`https://${new URL(link.href).host}/*`);
      expect(link).toHaveAttribute('target', '_blank');
      expect(link.rel).toContain('noopener');
      expect(link.closest('ul:not(.privacy-links) > li')).toHaveTextContent(/^Check who can see your posts/);
    }
  },
);
