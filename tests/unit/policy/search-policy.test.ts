import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PEAR_TREE_POLICY } from '../../../lib/policy/pear-tree';
import { rangesOf, searchPolicy } from '../../../lib/policy/search-policy';

const marked = (query: string, text: string) =>
  rangesOf(query, text).map(({ start, end }) => text.slice(start, end));

describe('rangesOf', () => {
  test.each([
    ['photo', 'A photo, two Photos, a telephoto lens', ['photo', 'Photos']],
    ['photos', 'One photo', ['photo']],
    ['your posts', 'See what your post says to your posts', ['your', 'post', 'your', 'posts']],
    ["don't", 'Don’t criticise', ['Don’t']],
    ['post posting', 'posting a post', ['posting', 'post']],
    ['(.*', 'Anything (.*) at all', []],
    ['', 'Anything', []],
  ])('%s in “%s”', (query, text, expected) => {
    expect(marked(query, text)).toEqual(expected);
  });

  test('searches words with hyphens, which once broke the search', () => {
    expect(rangesOf('well-being', 'Your well-being matters')).toEqual([{ start: 5, end: 15 }]);
  });

  test('never overlaps, stays in order and within the text, whatever is typed', () => {
    assert(
      property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (query, text) => {
        let last = 0;
        for (const { start, end } of rangesOf(query, text + query)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length + query.length);
      }),
    );
  });
});

describe('searchPolicy', () => {
  test('an empty query finds every section', () => {
    expect(searchPolicy(PEAR_TREE_POLICY, '  ')).toEqual(PEAR_TREE_POLICY.sections);
  });

  test('every word must be in the section', () => {
    const both = searchPolicy(PEAR_TREE_POLICY, 'friend child').map(({ id }) => id);
    expect(both).toContain('position-of-trust');
    const friends = searchPolicy(PEAR_TREE_POLICY, 'friend').map(({ id }) => id);
    expect(friends).toEqual(expect.arrayContaining(both));
    expect(searchPolicy(PEAR_TREE_POLICY, 'friend zebra')).toEqual([]);
  });
});
