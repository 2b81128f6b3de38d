import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../lib/school/pack';
import { PEAR_TREE } from '../../../lib/school/pear-tree';
import { stillPearTree, withoutPearTree } from '../../../lib/school/still-pear-tree';

const called = (name: string, change: Partial<Pack['school']> = {}): Pack => ({
  ...PEAR_TREE,
  school: { ...PEAR_TREE.school, name, ...change },
});

describe('what still names Pear Tree', () => {
  it.each(['Pear Tree Primary School', 'Pear Tree Infant School', '', ' '])(
    'is not spoken of while the school is called “%s”',
    (name) => expect(stillPearTree(called(name))).toEqual([]),
  );

  it('is found in each place once the pack is another school’s', () => {
    const pack = called('Hillside Infant School', {
      handles: ['PearTreePrimary'],
      domains: ['peartree.example.sch.uk'],
    });
    expect(
      stillPearTree({ ...pack, ownWords: [{ words: 'Pear Tree fund', clause: 'confidentiality.academy' }] }),
    ).toEqual(['shortForms', 'initials', 'handles', 'domains', 'issuedBy', 'policy', 'ownWords']);
  });

  it('initials that fit the school’s own name are its own', () => {
    expect(stillPearTree(called('Park Terrace Primary School'))).not.toContain('initials');
    expect(withoutPearTree(called('Park Terrace Primary School')).school.initials).toEqual(['PTPS']);
  });
});

describe('taking it out', () => {
  it('leaves no place that names it, and puts the school’s own name into the policy and who makes the pack', () => {
    const before = called('Hillside $& School', {
      shortForms: ['Pear Tree', 'Hillside'],
      handles: ['PearTreePrimary'],
      domains: ['peartree.example.sch.uk', 'hillside.example.sch.uk'],
    });
    const pack = withoutPearTree({
      ...before,
      ownWords: [{ words: 'Pear Tree fund', clause: 'discipline' }],
    });
    expect(stillPearTree(pack)).toEqual([]);
    expect(pack.school.shortForms).toEqual(['Hillside']);
    expect(pack.school.initials).toEqual([]);
    expect(pack.school.handles).toEqual([]);
    expect(pack.school.domains).toEqual(['hillside.example.sch.uk']);
    expect(pack.ownWords).toEqual([{ words: 'Hillside $& School fund', clause: 'discipline' }]);
    expect(pack.issuedBy).toBe('Hillside $& School');
    expect(pack.policy.introduction).toContain('everyone who works at Hillside $& School,');
  });
});
