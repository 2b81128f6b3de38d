import { expect, it } from 'vitest';
import { heldSentence } from '@/lib/compose/held-sentence';

it.each([
  ['Post', 'reminderHeld', ['Post']],
  ['  Post\n all ', 'reminderHeld', ['Post all']],
  ['Teilen', 'reminderHeld', ['Teilen']],
  ['Next', 'reminderHeldNext', ['Next']],
  ['Weiter', 'reminderHeldNext', ['Weiter']],
  ['', 'reminderHeldAnyway', []],
  ['Anyone on or off LinkedIn can see what you post', 'reminderHeldAnyway', []],
])('says how to go on past %j', (control, id, places) => {
  expect(heldSentence(control, 'post')).toEqual({ id, with: places });
});

it.each([
  ['Submit', 'reminderHeldNext', ['Submit']],
  ['Zapisz', 'reminderHeldNext', ['Zapisz']],
  ['', 'reminderHeldNextAnyway', []],
])('speaks of no post in a profile, whatever its control is called: %j', (control, id, places) => {
  expect(heldSentence(control, 'profile')).toEqual({ id, with: places });
});
