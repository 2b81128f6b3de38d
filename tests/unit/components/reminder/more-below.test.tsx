import { fireEvent, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Layout } from '@/components/reminder/layout';
import { Placed } from '@/components/reminder/placed';

const LAYOUT: Layout = {
  viewport: { left: 0, top: 0, right: 360, bottom: 640 },
  box: { left: 0, top: 0, right: 360, bottom: 300 },
  keepClear: [],
  marks: [],
  theme: 'light',
};

const draw = () => (
  <Placed layout={LAYOUT} side={undefined} onSide={() => {}} width={300} className="placed card">
    Many words
  </Placed>
);

/** Draws a card, and says how high it is, and all that is in it. */
function drawn(heights: { readonly scrollHeight: number; readonly clientHeight: number }): HTMLElement {
  const { container, rerender } = render(draw());
  const scroller = container.querySelector<HTMLElement>('.scroller')!;
  for (const [name, value] of Object.entries(heights)) Object.defineProperty(scroller, name, { value });
  rerender(draw());
  return scroller;
}

const saysSo = () => document.querySelector('.more-below') !== null;

it('says that there is more below until it is scrolled to the end', () => {
  const scroller = drawn({ scrollHeight: 500, clientHeight: 200 });
  expect(saysSo()).toBe(true);
  scroller.scrollTop = 250;
  fireEvent.scroll(scroller);
  expect(saysSo()).toBe(true);
  scroller.scrollTop = 299;
  fireEvent.scroll(scroller);
  expect(saysSo()).toBe(false);
});

it('says nothing where all of it is to be seen', () => {
  drawn({ scrollHeight: 200, clientHeight: 200 });
  expect(saysSo()).toBe(false);
});
