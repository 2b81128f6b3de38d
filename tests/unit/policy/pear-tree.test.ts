import { describe, expect, test } from 'vitest';
import { CLAUSE_IDS } from '../../../lib/policy/clause-ids';
import { PEAR_TREE_POLICY } from '../../../lib/policy/pear-tree';
import { sectionOf } from '../../../lib/policy/policy';
import { policySchema } from '../../../lib/policy/schema';

const { sections } = PEAR_TREE_POLICY;
const clauses = sections.flatMap((section) => section.clauses);

describe('the policy of Pear Tree', () => {
  test('is sound', () => {
    expect(policySchema.parse(PEAR_TREE_POLICY)).toEqual(PEAR_TREE_POLICY);
  });

  test('has every clause exactly once, in the order of the ids', () => {
    expect(clauses.map(({ id }) => id)).toEqual(CLAUSE_IDS);
  });

  test('has the headings of the school’s document, in its order', () => {
    expect(sections.map(({ heading }) => heading)).toEqual([
      'Aims',
      'Principles',
      'Definition of social media',
      'Personal use of social media at work',
      'Social media in a personal capacity',
      '1. Disrepute',
      '2. Confidentiality',
      '3. Position of trust',
      '4. Copyright',
      '5. Discrimination and bullying',
      'Security and identity theft',
      'Defamatory statements',
      'Libellous statements',
      'Disciplinary action',
      'Equality',
      'Monitoring',
      'Review',
    ]);
  });

  test('says "the school", not the words of a legal document', () => {
    const text = JSON.stringify(PEAR_TREE_POLICY);
    expect(text).not.toMatch(/academy\/mat|employee|shall|hereby|breach|violat|warning/i);
  });

  test.each([
    ['equality', /age.*race.*belief.*gender.*transgender.*disability.*orientation.*civil partnership/],
    ['equality', /pregnancy or maternity.*caring.*background/],
    ['monitoring', /data/],
    ['confidentiality.academy', /any information/],
  ])('%s leaves nothing out that the school’s document has', (id, words) => {
    expect(clauses.find((clause) => clause.id === id)?.text).toMatch(words);
  });

  test('can be read at about eleven', () => {
    expect(readingGrade(clauses.map(({ text }) => text).join(' '))).toBeLessThanOrEqual(7);
  });

  test.each(clauses)('$id has no sentence of more than 35 words', ({ text }) => {
    for (const sentence of sentencesOf(text)) expect(sentence.split(' ').length).toBeLessThanOrEqual(35);
  });
});

test('sectionOf finds the section of a clause, and nothing where the policy leaves it out', () => {
  expect(sectionOf(PEAR_TREE_POLICY, 'trust.child-images')?.id).toBe('position-of-trust');
  expect(sectionOf({ ...PEAR_TREE_POLICY, sections: [] }, 'aims')).toBeUndefined();
});

/** School grade by the Automated Readability Index (Smith and Senter, 1967); grade 6 is eleven years old. */
function readingGrade(text: string): number {
  const words = text.match(/[\p{L}\p{N}’]+/gu) ?? [];
  const letters = words.join('').length;
  return 4.71 * (letters / words.length) + 0.5 * (words.length / sentencesOf(text).length) - 21.43;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s/);
}

describe('a policy is not sound', () => {
  const [first, second] = sections;
  test.each([
    ['with no sections', { ...PEAR_TREE_POLICY, sections: [] }],
    ['with a section twice', { ...PEAR_TREE_POLICY, sections: [first, { ...second, id: first?.id }] }],
    ['with a clause twice', { ...PEAR_TREE_POLICY, sections: [first, { ...first, id: 'again' }] }],
    [
      'with an unknown clause',
      { ...PEAR_TREE_POLICY, sections: [{ ...first, clauses: [{ id: 'x', text: 'x' }] }] },
    ],
    ['with an id that does not fit a link', { ...PEAR_TREE_POLICY, sections: [{ ...first, id: 'A b' }] }],
  ])('%s', (_what, policy) => {
    expect(policySchema.safeParse(policy).success).toBe(false);
  });
});
