import { expect, it } from 'vitest';
import { lettersIn } from '../../../lib/sites/dom';

it.each([
  ['<textarea></textarea>', 'value'],
  ['<input>', 'value'],
  ['<div contenteditable="true"></div>', 'textContent'],
] as const)('tells how much is written in %s', (html, property) => {
  document.body.innerHTML = html;
  const editor = document.body.firstElementChild as HTMLInputElement;
  expect(lettersIn(editor)).toBe(0);
  editor[property] = 'Jo Marsh';
  expect(lettersIn(editor)).toBe(8);
});
