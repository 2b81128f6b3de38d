import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PolicyBrowser } from '../../../../components/policy/policy-browser';
import { PEAR_TREE_POLICY } from '../../../../lib/policy/pear-tree';

const search = () => screen.getByRole('searchbox', { name: 'Search the policy' });
const sections = () => document.querySelectorAll('.accordion > li');

/** jsdom lays nothing out, so it has nothing to scroll. */
const scrolled = vi.fn<(options: ScrollIntoViewOptions) => void>();
beforeEach(() => {
  scrolled.mockClear();
  Element.prototype.scrollIntoView = scrolled;
});

describe('searching the policy', () => {
  it.each(['photo', 'zebra'])(
    'what a search for %s finds, or does not, is brought into view',
    async (query) => {
      render(<PolicyBrowser policy={PEAR_TREE_POLICY} />);
      expect(scrolled).not.toHaveBeenCalled();
      await userEvent.type(search(), query);
      expect(scrolled).toHaveBeenLastCalledWith({ block: 'start' });
    },
  );

  it('shows every section, folded, until something is typed', () => {
    render(<PolicyBrowser policy={PEAR_TREE_POLICY} />);
    expect(sections()).toHaveLength(PEAR_TREE_POLICY.sections.length);
    expect(document.querySelectorAll('details[open]')).toHaveLength(0);
  });

  it('opens the sections that speak of it, marks the words and says how many there are', async () => {
    render(<PolicyBrowser policy={PEAR_TREE_POLICY} />);
    await userEvent.type(search(), 'photos');
    const found = sections();
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(PEAR_TREE_POLICY.sections.length);
    expect(screen.getByRole('status')).toHaveTextContent(`${found.length} sections mention this`);
    for (const section of found) {
      const marks = [...section.querySelectorAll('mark')].map(({ textContent }) => textContent.toLowerCase());
      expect(marks.every((mark) => mark.startsWith('photo'))).toBe(true);
      expect(marks.length).toBeGreaterThan(0);
      expect(section.querySelector('details')).toHaveAttribute('open');
    }
  });

  it('says kindly when nothing is found, and offers words that are', async () => {
    render(<PolicyBrowser policy={PEAR_TREE_POLICY} />);
    for (const word of ['photo', 'friend', 'break']) {
      await userEvent.clear(search());
      await userEvent.type(search(), 'zebra');
      expect(sections()).toHaveLength(0);
      expect(screen.getByRole('status')).toHaveTextContent('The policy doesn’t use those words.');
      await userEvent.click(screen.getByRole('button', { name: word }));
      expect(sections().length).toBeGreaterThan(0);
    }
  });

  it('leads from each section to its place on the full page', () => {
    render(<PolicyBrowser policy={PEAR_TREE_POLICY} />);
    for (const [at, { id }] of PEAR_TREE_POLICY.sections.entries()) {
      const section = within(sections()[at] as HTMLElement);
      const link = section.getByText('Read it on the full page');
      expect(link).toHaveAttribute('href', `/policy.html#${id}`);
    }
  });
});
