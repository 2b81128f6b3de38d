import { describe, expect, test } from 'vitest';
import {
  EMBEDDED_ID,
  NO_PACKS,
  withChoice,
  withoutPack,
  withPack,
  withPackToo,
  withSchoolToo,
  type HeldPacks,
} from '../../../lib/school/held-packs';
import { NOT_MANAGED, type Managed } from '../../../lib/school/managed';
import type { Pack } from '../../../lib/school/pack';
import { PEAR_TREE } from '../../../lib/school/pear-tree';
import { schoolsInUse } from '../../../lib/school/schools-in-use';

const packOf = (name: string, version = '1'): Pack => ({
  ...PEAR_TREE,
  version,
  school: { ...PEAR_TREE.school, name },
});
const FERN = packOf('Fern Hill');
const ASH = packOf('Ash Vale');

const inUse = (held: HeldPacks, managed: Partial<Managed> = {}) => {
  const { main, others } = schoolsInUse(held, { ...NOT_MANAGED, ...managed });
  return [main, ...others].map(({ school, version }) => `${school.name} ${version}`);
};
const PEAR = 'Pear Tree Primary School 1';

describe('by the person’s own choice', () => {
  test('one school unless they say that they work at another too', () => {
    expect(inUse(NO_PACKS)).toEqual([PEAR]);
    expect(inUse(withPack(NO_PACKS, FERN))).toEqual(['Fern Hill 1']);
    expect(inUse(withPackToo(NO_PACKS, FERN))).toEqual([PEAR, 'Fern Hill 1']);
    expect(inUse(withSchoolToo(withPack(NO_PACKS, FERN), EMBEDDED_ID, true))).toEqual(['Fern Hill 1', PEAR]);
  });

  test('the other way round both are still noticed', () => {
    expect(inUse(withChoice(withPackToo(NO_PACKS, FERN), 'fern hill'))).toEqual(['Fern Hill 1', PEAR]);
  });

  test('another school in place of the main one leaves the second', () => {
    const both = withPackToo(withPack(NO_PACKS, FERN), ASH);
    expect(inUse(withPack(both, packOf('Elm Bank')))).toEqual(['Elm Bank 1', 'Ash Vale 1']);
  });

  test('a newer pack of the second school takes the place of its older one, and the main school stays', () => {
    const both = withPackToo(withPack(NO_PACKS, FERN), ASH);
    expect(inUse(withPack(both, packOf('Ash Vale', '2')))).toEqual(['Fern Hill 1', 'Ash Vale 2']);
  });

  test('a newer pack takes the place of the one that comes with the extension, and the main school stays', () => {
    const both = withSchoolToo(withPack(NO_PACKS, FERN), EMBEDDED_ID, true);
    expect(inUse(withPack(both, packOf(PEAR_TREE.school.name, '2')))).toEqual([
      'Fern Hill 1',
      'Pear Tree Primary School 2',
    ]);
  });

  test('a school that is left, or whose pack is removed, is not noticed any more', () => {
    const both = withPackToo(withPack(NO_PACKS, FERN), ASH);
    expect(inUse(withSchoolToo(both, 'ash vale', false))).toEqual(['Fern Hill 1']);
    expect(inUse(withoutPack(both, 'ash vale'))).toEqual(['Fern Hill 1']);
    expect(inUse(withoutPack(both, 'fern hill'))).toEqual([PEAR, 'Ash Vale 1']);
  });

  test('a school’s own pack and the one that comes with the extension are one school', () => {
    const own = withPack(NO_PACKS, packOf('Pear Tree Primary School', '9'));
    expect(inUse(withSchoolToo(own, EMBEDDED_ID, true))).toEqual(['Pear Tree Primary School 9']);
    const second = withPackToo(withPack(NO_PACKS, FERN), packOf('Pear Tree Primary School', '9'));
    expect(inUse(withSchoolToo(second, EMBEDDED_ID, true))).toEqual([
      'Fern Hill 1',
      'Pear Tree Primary School 9',
    ]);
  });
});

describe('with an administrator’s pack', () => {
  test('it goes first, and what the person had chosen is noticed beside it', () => {
    expect(inUse(NO_PACKS, { pack: FERN })).toEqual(['Fern Hill 1']);
    expect(inUse(withPack(NO_PACKS, ASH), { pack: FERN })).toEqual(['Fern Hill 1', 'Ash Vale 1']);
    expect(inUse(withPackToo(NO_PACKS, ASH), { pack: FERN })).toEqual(['Fern Hill 1', 'Ash Vale 1']);
  });

  test('it stands in place of the person’s own pack of the same school', () => {
    expect(inUse(withPack(NO_PACKS, packOf('fern hill', '0')), { pack: FERN })).toEqual(['Fern Hill 1']);
  });

  test('where packs are locked it is the only one', () => {
    const held = withPackToo(withPack(NO_PACKS, ASH), packOf('Elm Bank'));
    expect(inUse(held, { pack: FERN, locked: ['school'] })).toEqual(['Fern Hill 1']);
    expect(inUse(held, { locked: ['school'] })).toEqual([PEAR]);
  });
});
