import { afterEach, describe, expect, it } from 'vitest';
import { standForFile } from './harness/stand-for-file';
import type { BoxUnderTest } from './kit/box';
import { noticedIn } from './kit/reminder';
import { expectNoRequests } from './kit/requests';
import { Writer } from './kit/writer';

const stand = standForFile();
let writer: Writer | undefined;

const X_NAME: BoxUnderTest = {
  name: 'X: the name in the profile',
  url: 'https://x.com/settings/profile',
  open: [],
  editor: 'input[name="displayName"]',
  submit: '[data-testid="Profile_Save_Button"]',
  postedBy: [],
};
const X_TEXT: BoxUnderTest = {
  ...X_NAME,
  name: 'X: what is said in the profile',
  editor: 'textarea[name="description"]',
};
const INSTAGRAM: BoxUnderTest = {
  name: 'Instagram: the description of oneself',
  url: 'https://www.instagram.com/accounts/edit/',
  open: [],
  editor: '#pepBio',
  submit: '[data-submit]',
  postedBy: [],
};

async function sitDown(box: BoxUnderTest): Promise<Writer> {
  return (writer = await Writer.at(stand(), box));
}
afterEach(() => {
  writer?.leave();
  writer = undefined;
});

describe('a profile that names the school', () => {
  it.each([
    [
      X_NAME.name,
      X_NAME,
      ' Pear Tree',
      /Your profile’s name has “Pear Tree” in it/,
      'Jo Marsh Pear Tree\n\n',
    ],
    [
      X_TEXT.name,
      X_TEXT,
      'At Pear Tree Primary',
      /What you say about yourself/,
      'Jo Marsh\n\nAt Pear Tree Primary',
    ],
    [
      INSTAGRAM.name,
      INSTAGRAM,
      'At Pear Tree Primary',
      /What you say about yourself/,
      'At Pear Tree Primary',
    ],
  ] as const)('is held once: %s', async (_, box, words, noticed, saved) => {
    const person = await sitDown(box);
    await person.page.press('End');
    await person.page.type(words);
    await person.reads(/1 thing to check/);
    await person.pressPost();
    await person.held();
    expect((await noticedIn(person.page)).join()).toMatch(noticed);
    await person.reads(/It’s fine in my profile/);
    await person.pressPostAgain();
    await person.published(saved);
  });

  it('is reminded of nothing else', async () => {
    const person = await sitDown(INSTAGRAM);
    await person.page.type('At Pear Tree Primary');
    await person.reads(/1 thing to check/);
    await person.page.type(', born 4 May 1990, mum of Oliver in my class');
    await person.pressPost();
    await person.held();
    expect(await noticedIn(person.page)).toHaveLength(1);
  });
});

expectNoRequests(stand);
