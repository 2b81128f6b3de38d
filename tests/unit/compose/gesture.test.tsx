import { beforeEach, describe, expect, it } from 'vitest';
import { Gesture } from '../../../lib/compose/gesture';

let gesture: Gesture;
beforeEach(() => {
  gesture = new Gesture();
});

/** An event at this time, ms. */
function event(type: string, at = 0, pointerType = 'mouse'): Event {
  const made = new Event(type);
  Object.defineProperties(made, { timeStamp: { value: at }, pointerType: { value: pointerType } });
  return made;
}

function mouseDown(clicks: number, at: number): Event {
  const made = new MouseEvent('mousedown', { detail: clicks });
  Object.defineProperty(made, 'timeStamp', { value: at });
  return made;
}

function key(type: string, name: string, repeat = false, at = 0): KeyboardEvent {
  const made = new KeyboardEvent(type, { key: name, repeat });
  Object.defineProperty(made, 'timeStamp', { value: at });
  return made;
}

/** The same, pressed on an element. */
function keyOn(target: Element, name: string): KeyboardEvent {
  const made = key('keydown', name, false, 1000);
  document.body.replaceChildren(target);
  target.dispatchEvent(made);
  Object.defineProperty(made, 'composedPath', { value: () => [target, document.body] });
  return made;
}

describe('a press that is held', () => {
  it('swallows the whole of a mouse press and then nothing more', () => {
    const down = event('pointerdown', 1000);
    expect(gesture.continues(down)).toBe(false);
    gesture.hold(down);
    for (const type of ['mousedown', 'pointerup', 'mouseup', 'click']) {
      expect(gesture.continues(event(type, 1080))).toBe(true);
    }
    expect(gesture.continues(event('pointerdown', 2500))).toBe(false);
    expect(gesture.continues(event('click', 2580))).toBe(false);
  });

  it('goes on when the last letter that was typed comes up amidst the press', () => {
    gesture.hold(event('pointerdown', 1000));
    expect(gesture.continues(key('keyup', 'x'))).toBe(false);
    expect(gesture.continues(key('keydown', 'x', true))).toBe(false);
    expect(gesture.continues(event('mouseup', 1080))).toBe(true);
    expect(gesture.continues(event('click', 1080))).toBe(true);
  });

  it('ends when the mouse was let go elsewhere and Enter is pressed instead', () => {
    gesture.hold(event('pointerdown', 1000));
    expect(gesture.continues(key('keydown', 'Enter'))).toBe(false);
    expect(gesture.continues(event('click', 1500))).toBe(false);
  });

  it('ends when a finger turns out to scroll', () => {
    gesture.hold(event('pointerdown'));
    gesture.continues(event('pointercancel', 50));
    expect(gesture.continues(event('click', 60))).toBe(false);
  });

  it('swallows the whole of a key press, repeated while it is kept down, and the click that it makes', () => {
    gesture.hold(key('keydown', 'Enter'));
    expect(gesture.continues(key('keypress', '\n'))).toBe(true);
    expect(gesture.continues(key('keydown', 'Enter', true))).toBe(true);
    expect(gesture.continues(key('keyup', 'Control'))).toBe(false);
    expect(gesture.continues(key('keyup', 'Enter'))).toBe(true);
    expect(gesture.continues(event('click'))).toBe(true);
    expect(gesture.continues(event('click'))).toBe(false);
  });

  it('lets the same key through when it is pressed anew', () => {
    gesture.hold(key('keydown', 'Enter'));
    gesture.continues(key('keyup', 'Enter'));
    expect(gesture.continues(key('keydown', 'Enter'))).toBe(false);
    expect(gesture.continues(key('keyup', 'Enter'))).toBe(false);
    expect(gesture.continues(event('click'))).toBe(false);
  });

  it.each(['Enter', ' '])(
    'swallows no click that comes long after the key, which made none: "%s"',
    (name) => {
      gesture.hold(keyOn(document.createElement('button'), name));
      gesture.continues(key('keyup', name, false, 4000));
      expect(gesture.continues(mouseDown(1, 9000))).toBe(false);
      expect(gesture.continues(event('click', 9050))).toBe(false);
    },
  );

  it('swallows the click that a key makes when it comes up, however long it was kept down', () => {
    gesture.hold(keyOn(document.createElement('button'), ' '));
    gesture.continues(key('keyup', ' ', false, 4000));
    expect(gesture.continues(event('click', 4001))).toBe(true);
  });

  it('swallows no click after a key that was pressed in an editor, where it makes none', () => {
    gesture.hold(keyOn(document.createElement('textarea'), 'Enter'));
    gesture.continues(key('keyup', 'Enter', false, 1100));
    expect(gesture.isIdle).toBe(true);
    expect(gesture.continues(event('click', 1200))).toBe(false);
  });

  it('leaves a click alone that no held key can have made', () => {
    gesture.hold(key('keydown', 'F2'));
    expect(gesture.continues(event('click'))).toBe(false);
  });

  it('holds a click that comes alone, as assistive technology makes it, once', () => {
    gesture.hold(event('click'));
    expect(gesture.continues(event('click'))).toBe(false);
  });
});

describe('a key that was pressed in the reminder', () => {
  it('goes no further while it is kept down and focus has left', () => {
    gesture.keepIn(key('keydown', 'Enter'));
    expect(gesture.continues(key('keydown', 'Enter', true))).toBe(true);
    expect(gesture.continues(key('keypress', '\n'))).toBe(true);
    expect(gesture.continues(key('keyup', 'Enter'))).toBe(true);
    expect(gesture.continues(event('click'))).toBe(false);
  });

  it('is the site’s own when it is pressed anew', () => {
    gesture.keepIn(key('keydown', 'Enter'));
    expect(gesture.continues(key('keydown', 'Enter'))).toBe(false);
    expect(gesture.continues(key('keyup', 'Enter'))).toBe(false);
  });
});
