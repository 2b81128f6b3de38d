import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { PolicyExcerpt } from '@/components/reminder/policy-excerpt';
import { PEAR_TREE_POLICY } from '@/lib/policy/pear-tree';
import { sectionOf } from '@/lib/policy/policy';

it('opens to its own clauses first, then to those of other sections, each with the way to its section', () => {
  const own = sectionOf(PEAR_TREE_POLICY, 'disrepute.defame')!;
  const other = sectionOf(PEAR_TREE_POLICY, 'libel')!;
  const openSection = vi.fn<(id: string) => void>();
  render(
    <PolicyExcerpt
      section={own}
      clauses={own.clauses.filter(({ id }) => id === 'disrepute.defame')}
      further={[{ section: other, clause: other.clauses[0]! }]}
      openSection={openSection}
    />,
  );
  expect(screen.getByText(/A post that lasts may be libel/)).not.toBeVisible();
  fireEvent.click(screen.getByText('From the policy: 1. Disrepute'));
  const said = document.querySelector('.policy-body')?.textContent;
  expect(said).toMatch(/^Don’t say untrue things.*Read the whole section.*A post that lasts may be libel/);
  fireEvent.click(screen.getByText('Read the whole section'));
  fireEvent.click(screen.getByText('From the policy: Libellous statements'));
  expect(openSection.mock.calls).toEqual([['disrepute'], ['libellous-statements']]);
});
