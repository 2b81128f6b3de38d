import { expect, test } from 'vitest';
import { verbForms } from '../../../lib/text/verb-forms';

test.each([
  ['steal', ['steal', 'steals', 'stealing', 'stole', 'stolen']],
  ['hit', ['hit', 'hits', 'hitting']],
  ['slap', ['slap', 'slaps', 'slapping', 'slapped']],
  ['ignore', ['ignore', 'ignores', 'ignoring', 'ignored']],
  ['bully', ['bully', 'bullies', 'bullying', 'bullied']],
  ['fiddle', ['fiddle', 'fiddles', 'fiddling', 'fiddled']],
  ['push', ['push', 'pushes', 'pushing', 'pushed']],
  ['cancel', ['cancel', 'cancels', 'cancelling', 'cancelled']],
  ['fail', ['fail', 'fails', 'failing', 'failed']],
  ['lie', ['lie', 'lies', 'lied', 'lying']],
  ['play', ['play', 'plays', 'playing', 'played']],
])('the forms of %s', (base, forms) => {
  expect(
    verbForms(base)
      .filter((form) => forms.includes(form))
      .toSorted(),
  ).toEqual(forms.toSorted());
});
