import type { ActionId, CheckId, Draft, Finding } from '../checks/check';
import { isAmong } from '../checks/keys';
import { reportError } from '../report-error';
import type { Box } from '../sites/site';
import { isLasting } from './answers';
import { Attachments } from './attachments';
import type { Checker } from './checker';
import { NEW_DRAFT, notice, press, type Hold } from './hold';
import { Passages } from './passages';
import type { EditorText } from './read-editor';
import type { Scene } from './stage';
import { wordsOf } from './words-of';

/** A press is held for so long at most because a picture is still being looked at, ms. */
const MOST_WAIT = 2000;

/** What is known of the draft in one compose box: its text now, what was found in it, whether it is held. */
export class Session {
  readonly attachments = new Attachments();
  texts: readonly EditorText[] = [];
  /** The editor, or the control that posts, that had focus last. */
  focused: HTMLElement | undefined;
  draft: Draft;
  findings: readonly Finding[] = [];
  hold: Hold = NEW_DRAFT;
  holds = 0;
  control = '';
  /** The last words that were read; empty where there were none yet. */
  lastWords = '';
  /** A press went through on these very words: once they are gone, they were posted. */
  hasPassed = false;
  /** A check or the reading failed: nothing is held in this box any more. */
  failed = false;
  /**
   * A press is held because a picture is still being looked at; or was, and nothing was found, yet, or could be; or because the checks
   * were not there yet, and then nothing was found.
   */
  wait: Exclude<Scene['fault'], 'cannot-check'> = 'none';
  #hasWaited = false;
  #waitEnds: ReturnType<typeof setTimeout> | undefined;
  readonly #passages = new Passages();
  /** Keys of the findings that the person has been reminded of. */
  readonly #counted = new Set<string>();
  /** Keys of the findings that are fine in this draft. */
  readonly #dismissed = new Set<string>();
  /** Findings that were answered for posts to come, by their keys. */
  readonly #answered = new Map<string, Finding>();
  #early: string | undefined;
  #wasEarly = false;

  /** @param onWaited called when a press has waited for a picture for long enough, and what is known has decided */
  constructor(
    readonly number: number,
    readonly siteId: string,
    public box: Box,
    private readonly onWaited: () => void,
  ) {
    this.draft = { site: siteId, kind: box.kind, parts: [], files: [], at: 0 };
  }

  /** Whether there is, or was, anything in the box. */
  get hasBegun(): boolean {
    return this.lastWords !== '' || this.#wasEarly || !this.attachments.areNone;
  }

  /** Focus is on this element of the page. Returns it where it is one of the editors. */
  noteFocus(target: Element | undefined): HTMLElement | undefined {
    const { editors, submit } = this.box;
    const editor = editors.find((other) => other === target);
    if (editor || (target && target === submit)) this.focused = target as HTMLElement;
    return editor;
  }

  /** Reads the draft as it stands and checks it. Synchronous; a fault is reported and leaves nothing found. */
  refresh(checker: Checker, at: number): void {
    try {
      this.#read(checker, at);
      this.findings = checker.inspect(this.draft, this.#dismissed, [...this.#answered.values()]);
      this.failed = false;
    } catch (fault) {
      // One that lasts is met again at every pause in writing.
      if (!this.failed) reportError('compose session', fault);
      this.findings = [];
      this.failed = true;
    }
    this.hold = notice(this.hold, this.#keys());
    if (!this.attachments.areLookedAt || press(this.hold, this.#keys()).phase === 'held') this.#endWait();
    this.#keepNoteTrue();
    if (this.#early === undefined) return;
    this.#decide(this.#early);
    this.#early = undefined;
  }

  /** Whether a press on Post would be held now. `checked`: the draft was just refreshed, and not left since the checks are not there. */
  wouldHold(checked: boolean): boolean {
    if (!checked) return !this.#wasEarly;
    const { phase } = press(this.hold, this.#keys());
    return phase !== 'passed' || (this.attachments.areLookedAt && !this.#hasWaited);
  }

  /** Somebody presses Post before the checks are there. Held once; what is then found is shown as held. */
  pressEarly(control: string): boolean {
    // The second press posts: there is nothing left to decide.
    this.#early = this.#wasEarly ? undefined : control;
    if (this.#wasEarly) return false;
    this.#wasEarly = true;
    return true;
  }

  /** Somebody presses Post on the draft as it was last refreshed. Returns whether the press is held. */
  press(control: string): boolean {
    this.hold = press(this.hold, this.#keys());
    this.control = control;
    this.wait = 'none';
    clearTimeout(this.#waitEnds);
    this.hasPassed = this.hold.phase === 'passed';
    if (this.hasPassed && this.attachments.areLookedAt && !this.#hasWaited) {
      this.hasPassed = false;
      this.wait = 'still-looking';
      this.#waitEnds = setTimeout(() => this.#stopWaiting(), MOST_WAIT);
    } else if (!this.hasPassed) this.holds += 1;
    // Whatever a press is held for, the next one does not wait for pictures.
    this.#hasWaited ||= !this.hasPassed;
    return !this.hasPassed;
  }

  /** A person brings something in from elsewhere. */
  noteTransfer(event: Event, data: DataTransfer | null): void {
    this.#passages.note(event, data, this.box.editors, this.draft.parts);
  }

  /** The checks of those findings that the person has not been reminded of before; once for each. */
  newlyFound(): CheckId[] {
    const fresh = this.findings.filter(({ key }) => !isAmong(key, this.#counted));
    for (const { key } of fresh) this.#counted.add(key);
    return fresh.map(({ check }) => check);
  }

  /** Whatever is said of a finding rests it in this draft, before the rulebook has had time to change. */
  answer(action: ActionId, finding: Finding): void {
    if (isLasting(action)) this.#answered.set(finding.key, finding);
    else if (action !== 'set-hours') this.#dismissed.add(finding.key);
  }

  /** Takes back an answer for posts to come. */
  takeBack({ key }: Finding): void {
    this.#answered.delete(key);
  }

  #stopWaiting(): void {
    this.#endWait();
    this.onWaited();
  }

  /** The pictures have been looked at, or for long enough, or there is something to say: what is known decides. */
  #endWait(): void {
    if (this.wait === 'still-looking') this.#decide(this.control);
  }

  /** What is known decides of a press that has waited until now, and has not gone through. */
  #decide(control: string): void {
    this.press(control);
    if (this.hasPassed) this.wait = this.#nothing();
    this.hasPassed = false;
    // What is then said is to press again, and so it is.
    this.#hasWaited = true;
  }

  /** That nothing was seen may have been said before a name was written, or a picture had been looked at to the end. */
  #keepNoteTrue(): void {
    if (this.wait === 'none' || this.wait === 'still-looking') return;
    this.wait = this.findings.length > 0 ? 'none' : this.#nothing();
  }

  /** How it is that nothing is said of the draft, or of its pictures where it has some. */
  #nothing(): Session['wait'] {
    if (this.attachments.areLookedAt) return 'nothing-yet';
    const shown = this.attachments.facts.filter(({ kind }) => kind !== 'other');
    if (shown.length === 0) return wordsOf(this.draft.parts) === '' ? 'none' : 'nothing-found';
    // What says nothing of itself, as a WebM does, may have been looked at all the same.
    const dark = shown.some(({ state, look = state }) => look === 'unreadable' || look === 'impossible');
    return dark ? 'not-seen' : 'nothing-seen';
  }

  #keys(): string[] {
    return this.findings.map(({ key }) => key);
  }

  #read(checker: Checker, at: number): void {
    const { box, siteId } = this;
    this.texts = box.editors.map((editor) => checker.read(editor));
    const picturesStand = !this.attachments.areNone && checker.followPage(this.attachments, box);
    const parts = this.texts.map(({ text }) => text);
    this.#noteNewDraft(parts, picturesStand);
    const { facts: files } = this.attachments;
    const name = box.accountName ? box.editors.indexOf(box.accountName) : -1;
    this.draft = {
      site: siteId,
      kind: box.kind,
      parts,
      ...(name >= 0 && { accountName: name }),
      files,
      pasted: this.#passages.all,
      at,
    };
  }

  /**
   * Sites empty the box after posting and keep it for the next draft. A box that comes back with the same words (a site
   * rebuilt it) goes on with the same draft.
   */
  #noteNewDraft(parts: readonly string[], picturesStand: boolean): void {
    const words = wordsOf(parts);
    const before = wordsOf(this.draft.parts);
    if (words !== '' && words !== before) this.hasPassed = false;
    // A post can be nothing but pictures.
    const hadMore = before !== '' || (this.draft.files.length > 0 && !picturesStand);
    const posted = this.hasPassed && words === '' && hadMore;
    if (posted && !picturesStand) this.attachments.clear();
    if (posted || (before === '' && words !== '' && this.lastWords !== '' && words !== this.lastWords)) {
      this.hold = NEW_DRAFT;
      this.wait = 'none';
      this.#hasWaited = false;
      this.hasPassed = false;
      this.#dismissed.clear();
      this.#answered.clear();
      this.#passages.keepIn(words);
    }
    if (words !== '') this.lastWords = words;
  }
}
