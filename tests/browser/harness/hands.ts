import type { KeyInput, Page } from 'puppeteer-core';
import { contextOf, sendBidi } from './bidi';
import type { Place } from './in-page';
import type { Launched } from './launch.mjs';

/** By WebDriver's code points; a letter is itself. */
const WEBDRIVER_KEYS: Partial<Record<KeyInput, string>> = {
  Shift: '\uE008',
  Control: '\uE009',
  Meta: '\uE03D',
  Enter: '\uE007',
  ArrowLeft: '\uE012',
};

const PAUSE = { type: 'pause' } as const;

/**
 * Presses a key while another one is held down; then, if a place is given, the mouse there in the very next moment. All of it
 * is on its way before any of it has been answered, in this order.
 */
export async function chord(
  page: Page,
  which: Launched['which'],
  held: KeyInput,
  key: KeyInput,
  place?: Place,
): Promise<void> {
  if (which === 'firefox') {
    await chordInFirefox(page, WEBDRIVER_KEYS[held] ?? held, WEBDRIVER_KEYS[key] ?? key, place);
    return;
  }
  const { keyboard, mouse } = page;
  const keys = [keyboard.down(held), keyboard.down(key), keyboard.up(key), keyboard.up(held)];
  await Promise.all([...keys, ...(place ? [mouse.click(place.x, place.y)] : [])]);
}

async function chordInFirefox(page: Page, held: string, key: string, place?: Place): Promise<void> {
  const keys = [
    { type: 'keyDown', value: held },
    { type: 'keyDown', value: key },
    { type: 'keyUp', value: key },
    { type: 'keyUp', value: held },
  ];
  const pointer = place && {
    type: 'pointer',
    id: 'mouse',
    actions: [
      ...keys.map(() => PAUSE),
      { type: 'pointerMove', x: Math.round(place.x), y: Math.round(place.y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  };
  await sendBidi(page, 'input.performActions', {
    context: contextOf(page),
    actions: [{ type: 'key', id: 'keyboard', actions: keys }, ...(pointer ? [pointer] : [])],
  });
}
