import { expect, it } from 'vitest';
import { Kept } from '../../../lib/text/kept';

it('keeps with each thing what it was told of that one, and says nothing of others', () => {
  const [lengths, names] = [new Kept<object, number>(), new Kept<object, string>()];
  const [one, other] = [{}, {}];
  lengths.set(one, 3);
  names.set(one, 'one');
  lengths.set(other, 4);
  expect([lengths.get(one), names.get(one), lengths.get(other), names.get(other)]).toEqual([
    3,
    'one',
    4,
    undefined,
  ]);
  lengths.set(one, undefined);
  expect([lengths.get(one), names.get(one)]).toEqual([undefined, 'one']);
});

it('is not seen by who writes the thing down as JSON', () => {
  const thing = { text: 'Well' };
  new Kept<object, number>().set(thing, 1);
  expect(JSON.stringify(thing)).toBe('{"text":"Well"}');
});

it('says nothing of a copy, which may be changed', () => {
  const lengths = new Kept<object, number>();
  const one = { text: 'Well' };
  lengths.set(one, 4);
  expect(lengths.get({ ...one, text: 'Well, well' })).toBeUndefined();
});
