import { describe, expect, it } from 'vitest';
import { picksSuggestion } from '../../../lib/sites/suggestions';
import { intoShadowRoot, layOutPages, one, show } from './page';

layOutPages();

const LIST = '<ul role="listbox" id="people"><li role="option" id="jo">Jo Marsh</li></ul>';
const box = (attributes: string, list = '', around = '') =>
  show(`<form><div ${around}><textarea ${attributes}></textarea></div></form>${list}`);
const picks = (root?: ParentNode) => picksSuggestion(one('textarea', root), one('form', root));

describe('Enter picks from the list', () => {
  it.each([
    ['that the editor controls', 'aria-controls="people"', LIST],
    ['that the editor owns, in the older way', 'aria-owns="other people"', LIST],
    ['in which one is active', 'aria-activedescendant="jo"', LIST],
    ['inside something that the editor controls', 'aria-controls="layer"', `<div id="layer">${LIST}</div>`],
    ['that the editor only says is open', 'aria-autocomplete="list" aria-expanded="true"', ''],
  ])('%s', (_, attributes, list) => {
    box(attributes, list);
    expect(picks()).toBe(true);
  });

  it('that is told of on what is around the editor', () => {
    box('', LIST, 'role="combobox" aria-owns="people"');
    expect(picks()).toBe(true);
  });

  it('in the shadow root where the editor stands', () => {
    show(`<main><form><textarea aria-controls="people"></textarea></form>${LIST}</main>`);
    expect(picks(intoShadowRoot('main'))).toBe(true);
  });
});

describe('Enter posts', () => {
  it.each([
    ['where there is no list', '', ''],
    ['where the list has gone', 'aria-controls="people" aria-activedescendant="jo"', ''],
    ['where the list is kept but not shown', 'aria-controls="people"', `<div hidden>${LIST}</div>`],
    ['where the list is closed', 'aria-expanded="false" aria-controls="people"', LIST],
    ['where the list belongs to something else', '', LIST],
    ['where there is nothing in the list', 'aria-controls="people"', '<ul role="listbox" id="people"></ul>'],
    [
      'where what the editor controls is no list',
      'aria-controls="note" aria-expanded="true"',
      '<p id="note">Hm</p>',
    ],
    ['where something opens that suggests nothing', 'aria-expanded="true"', ''],
  ])('%s', (_, attributes, list) => {
    box(attributes, list);
    expect(picks()).toBe(false);
  });

  it('where the list belongs to something around the whole box', () => {
    show(`<div aria-owns="people"><form><textarea></textarea></form></div>${LIST}`);
    expect(picks()).toBe(false);
  });
});
