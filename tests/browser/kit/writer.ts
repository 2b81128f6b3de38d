import { expect } from 'vitest';
import type { PracticePage } from '../harness/practice-page';
import type { Stand } from '../harness/stand';
import type { BoxUnderTest } from './box';
import { reminderText } from './reminder';

/** Nothing in it is anything to be reminded of. */
export const CLEAN = 'A long walk.';
/** Names the school. */
export const SCHOOL = 'Fair at Pear Tree Primary.';
/** Speaks of a pupil by name; to be put after other words. */
export const PUPIL = ' So proud of Oliver in my class.';

/** What is said while a press waits for a picture to be looked at, and afterwards where nothing was seen. */
const OF_A_PICTURE = /(?:Still looking at|Nothing noticed in) your photo/;

/** A press within half a second after one that was held belongs to it; ms. */
export const TIME_TO_READ = 550;

/** A person in front of one compose box. */
export class Writer {
  readonly page: PracticePage;
  readonly box: BoxUnderTest;
  #pressedAt = 0;

  private constructor(page: PracticePage, box: BoxUnderTest) {
    this.page = page;
    this.box = box;
  }

  /**
   * Opens the box's page and the box, and puts the caret in it.
   *
   * @param last what is done before there is an editor
   */
  static async at(
    stand: Stand,
    box: BoxUnderTest,
    last?: (page: PracticePage) => Promise<void>,
  ): Promise<Writer> {
    const page = await stand.turnTo(box.url);
    for (const step of box.open) {
      if (typeof step === 'string') await page.click(step);
      else await page.choose(step.input, step.file);
    }
    await last?.(page);
    await page.click(box.editor);
    return new Writer(page, box);
  }

  /** Presses the control that posts, with the mouse. */
  async pressPost(): Promise<void> {
    await this.page.click(this.box.submit);
    this.#pressedAt = Date.now();
  }

  /**
   * Presses it on a draft with nothing to check. While a picture is still looked at a press is held whatever the picture shows,
   * and says so: then once more.
   */
  async pressPostUnhindered(): Promise<void> {
    await this.pressPost();
    if (this.box.open.every((step) => typeof step === 'string')) return;
    const isPublished = async () => (await this.page.published()).length > 0;
    const isHeld = async () => OF_A_PICTURE.test(await reminderText(this.page));
    await expect.poll(async () => (await isPublished()) || (await isHeld())).toBe(true);
    if (!(await isPublished())) await this.pressPostAgain();
  }

  /** Presses it once more, when a person has had time to look. */
  async pressPostAgain(): Promise<void> {
    await this.#toRead();
    await this.pressPost();
  }

  async #toRead(): Promise<void> {
    await aMoment(this.#pressedAt + TIME_TO_READ - Date.now());
  }

  /** Presses it with a finger, when a person has had time to look. */
  async tapPost(): Promise<void> {
    await this.#toRead();
    await this.page.tap(this.box.submit);
    this.#pressedAt = Date.now();
  }

  /** Goes through the step that follows, where the box has one. */
  async finish(): Promise<void> {
    if (this.box.lastStep) await this.page.click(this.box.lastStep);
  }

  /** Presses the keys that post, when a person has had time to look. */
  async pressKeys(keys: string): Promise<void> {
    await this.#toRead();
    const [held, key] = keys.split('+');
    if (key === 'Enter') await this.page.chord(held as 'Control' | 'Meta', 'Enter');
    else await this.page.press('Enter');
    this.#pressedAt = Date.now();
  }

  /** Moves focus to the control that posts without a press, and presses it with the keyboard. */
  async pressPostByKey(key: 'Enter' | ' '): Promise<void> {
    await this.#toRead();
    const { page, box } = this;
    // Editors that are still busy with the last words take focus back.
    const staysFocused = async () => {
      if (!(await page.on(box.submit, focused, null))) return false;
      await aMoment();
      return page.on(box.submit, hasFocus, null);
    };
    await expect.poll(staysFocused).toBe(true);
    await page.press(key);
    this.#pressedAt = Date.now();
  }

  /** Waits until the reminder says something that matches. */
  async reads(words: RegExp): Promise<void> {
    await expect.poll(() => reminderText(this.page)).toMatch(words);
  }

  /** Waits until the last press was held: the card says how to post anyway. */
  async held(): Promise<void> {
    await this.reads(/again/);
    // On a busy machine the press was heard well after it was made.
    this.#pressedAt = Date.now();
    expect(await this.page.published()).toEqual([]);
  }

  async published(...texts: string[]): Promise<void> {
    await expect.poll(() => this.page.published()).toEqual(texts);
  }

  /** Takes everything out of the editor, as a person does. */
  async clear(): Promise<void> {
    await this.page.click(this.box.editor);
    await this.page.chord('Control', 'a');
    // Editors hear of a selection a little later than of a key; no person is so quick.
    await aMoment(50);
    await this.page.press('Backspace');
    await expect.poll(async () => (await this.page.editorText()).trim()).toBe('');
  }

  /**
   * Types this once the checks have come. On a busy machine a quick press would come before them, and that is held whatever
   * the draft says.
   */
  async typeWhenReady(text: string): Promise<void> {
    await this.page.write(SCHOOL);
    await this.reads(/1 thing to check/);
    await this.clear();
    await this.page.write(text);
  }

  /** Gets up from the box; the tab stays open for the next person. */
  leave(): void {
    this.page.leave();
  }
}

/** Moves focus to a control, once it is not disabled any more. Sent to the page as text. */
function focused(control: HTMLElement): boolean {
  if (control.matches(':disabled, [aria-disabled="true"]')) return false;
  control.focus();
  return (control.getRootNode() as Document | ShadowRoot).activeElement === control;
}

/** Sent to the page as text. */
function hasFocus(control: HTMLElement): boolean {
  return (control.getRootNode() as Document | ShadowRoot).activeElement === control;
}

/** Gives the site and the extension time to do what they must not do. */
export const aMoment = (milliseconds = 150): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
