import { resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Stand } from '../harness/stand';
import { aMoment, CLEAN, SCHOOL, Writer } from '../kit/writer';
import { X_BOXES } from '../sites/x-boxes';

const MODAL = X_BOXES.find(({ url }) => url.includes('/compose/post'));

/** X: a thread of several parts, and the editors that come and go in it. */
export function describeThread(stand: () => Stand): void {
  let person: Writer | undefined;

  async function atModal(): Promise<Writer> {
    if (!MODAL) throw new Error('There is no modal among the boxes of X.');
    person = await Writer.at(stand(), MODAL);
    return person;
  }

  afterEach(() => {
    person?.leave();
    person = undefined;
  });

  it.each([
    ['first', [SCHOOL, CLEAN]],
    ['last', [CLEAN, SCHOOL]],
  ])('reads the %s part of a thread', async (_, [first = '', second = '']) => {
    const person = await atModal();
    await person.page.write(first);
    await person.page.click('[data-testid="addButton"]');
    await person.page.click('#layers [data-testid="tweetTextarea_1"]');
    await person.page.write(second);
    await person.pressPost();
    await person.held();
    await person.pressPostAgain();
    await person.published(`${first}\n\n${second}`);
  });

  it('goes on with the draft when the site puts a new editor in the old one’s place', async () => {
    const person = await atModal();
    await person.page.write(SCHOOL);
    await person.reads(/1 thing to check/);
    await person.page.choose('#layers [data-testid="fileInput"]', resolve('public/icon/48.png'));
    await person.page.find('#layers [data-testid="attachments"] img');
    await aMoment(600);
    await person.reads(/1 thing to check/);
    await person.pressPost();
    await person.held();
    await person.pressPostAgain();
    await person.published(SCHOOL);
  });

  it('does not take the home box for the modal in front of it', async () => {
    const person = await atModal();
    await person.typeWhenReady(CLEAN);
    await person.pressPost();
    await person.published(CLEAN);
    await person.page.click('[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]');
    await person.page.write(SCHOOL);
    await person.reads(/1 thing to check/);
    await person.page.click('[data-testid="tweetButtonInline"]');
    await person.reads(/again/);
    expect(await person.page.published()).toEqual([CLEAN]);
  });
}
