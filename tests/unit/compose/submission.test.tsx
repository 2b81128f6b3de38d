import { afterEach, expect, it } from 'vitest';
import { submissionOf } from '@/lib/compose/submission';
import { practice } from '@/lib/sites/practice';

afterEach(() => {
  document.body.innerHTML = '';
});

it.each([
  ['Post', '', 'Post'],
  [' Post\n', 'Publish it now', ' Post\n'],
  ['➤', 'Comment', 'Comment'],
  ['', 'Comment', 'Comment'],
  ['➤', '', ''],
  ['', '→ 2', ''],
])('a control with %j in it, that is called %j, is named %j', (text, called, label) => {
  document.body.innerHTML = '<div data-practice="box"><textarea data-practice="editor"></textarea></div>';
  const control = document.createElement('button');
  control.dataset['practice'] = 'post';
  control.textContent = text;
  if (called !== '') control.setAttribute('aria-label', called);
  document.querySelector('div')!.append(control);
  let named: string | undefined;
  const listen = (event: Event) => (named = submissionOf(event, practice)?.label);
  document.addEventListener('click', listen, { once: true });
  control.click();
  expect(named).toBe(label);
});
