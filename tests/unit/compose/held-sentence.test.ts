import { expect, it } from 'vitest';
import { heldSentence } from '@/lib/compose/held-sentence';

it.each([
  ['Post', 'reminderHeld', ['Post']],
  ['  Post\n all ', 'reminderHeld', ['Post all']],
  ['Teilen', 'reminderHeld', ['Teilen']],
  ['Next', 'reminderHeldNext', ['Next']],
  ['Weiter', 'reminderHeldNext', ['Weiter']],
  ['Save', 'reminderHeldNext', ['Save']],
  ['', 'reminderHeldAnyway', []],
  ['Anyone on or off LinkedIn can see what you post', 'reminderHeldAnyway', []],
])('says how to go on past %j', (control, id, places) => {
  expect(heldSentence(control)).toEqual({ id, with: places });
});
