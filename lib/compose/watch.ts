import type { Finding } from '../checks/check';
import { elementsOf, fileInputOf, isEditable, pathFrom } from '../sites/dom';
import type { Box } from '../sites/site';
import { Choosers } from './choosers';
import { Gesture } from './gesture';
import { readEditor } from './read-editor';
import { PicturesShown } from './pictures-shown';
import { ObservedBox } from './observed-box';
import { listenTo, PRESS_EVENTS, stop } from './page-events';
import { Rest } from './rest';
import type { Session } from './session';
import { Sessions } from './sessions';
import { isChecked, submissionOf, type Submission } from './submission';
import type { Surroundings } from './surroundings';
import { Theatre } from './theatre';

/** Quiet after the last change before the draft is checked, ms: reminders shall be there 300 ms after the last key. */
const SETTLE = 120;
/** Characters in a box that no site file knows, from which on the popup says that it is not checking. */
const LOST_FROM = 40;

/** Watches one page for compose boxes, with one set of listeners; see `Surroundings` for what it needs. */
export class Watcher {
  readonly stage: Theatre;
  /** The person writes in a box that is not recognised. */
  lost = false;
  readonly #sessions: Sessions;
  readonly #gesture = new Gesture();
  readonly #done = new AbortController();
  readonly #observed = new ObservedBox(
    () => this.#rest.changed(),
    () => {
      this.#anew = true;
      this.stage.moved(false);
      this.#rest.changed();
    },
  );
  readonly #rest = new Rest(SETTLE, () => this.#settled());
  #current: Session | undefined;
  readonly #shown = new PicturesShown();
  readonly #choosers = new Choosers(
    (...of) => this.#listen(...of),
    (...of) => this.#attach(...of),
  );
  /** More than the text may have changed. */
  #anew = false;
  /** Something was clicked that may have set the page in motion. */
  #goesOn = false;

  constructor(private readonly around: Surroundings) {
    this.#sessions = new Sessions(around.site.id, () => this.recheck());
    this.stage = new Theatre({
      siteName: around.site.name,
      act: (action, finding) => this.#act(action, finding),
      openPage: around.openPage,
    });
    for (const type of PRESS_EVENTS) this.#listen(type, (event) => this.#onPress(event));
    for (const type of ['focusin', 'input', 'compositionend'])
      this.#listen(type, (event) => this.#onWrite(event));
    this.#listen('click', (event) => this.#choosers.clicked(event));
    this.#listen('drop', (event) => this.#onTransfer(event, (event as DragEvent).dataTransfer));
    this.#listen('paste', (event) => this.#onTransfer(event, (event as ClipboardEvent).clipboardData));
    for (const type of ['scroll', 'resize'])
      this.#listen(type, () => this.#current && this.stage.moved(true));
    around.signal.addEventListener('abort', () => this.#stop(), { signal: this.#done.signal });
  }

  /** What is on show at present. */
  get findings(): readonly Finding[] {
    return this.stage.scene()?.findings ?? [];
  }

  /** Checks the present draft again: the checks have come or changed, or a picture was read. */
  recheck(): void {
    if (this.#current) this.#settled();
  }

  #listen(type: string, handle: (event: Event) => void, on?: EventTarget): void {
    const guarded = (event: Event): void => (this.around.alive() ? handle(event) : this.#stop());
    listenTo(type, this.#done.signal, guarded, on);
  }

  #onPress(event: Event): void {
    // A press that the page makes up itself is no person's: were it held, a page could try names one after the other.
    if (!event.isTrusted) return;
    if (this.around.late.owns(event)) {
      this.#onOwnKey(event);
      return;
    }
    if (this.#gesture.continues(event)) {
      stop(event);
      return;
    }
    if (this.#gesture.isOpen(event)) return;
    const own = event instanceof KeyboardEvent && this.around.late.key(event);
    const submission = own ? undefined : submissionOf(event, this.around.site);
    if (own || (submission && this.#decide(submission))) {
      this.#gesture.hold(event);
      stop(event);
      // A click or a key may close a dialog, post the draft or open another step: look again when the page has had its turn.
    } else if (this.#current && (event.type === 'click' || event.type === 'keydown')) {
      if (event.type === 'click') this.#anew = this.#goesOn = true;
      this.#rest.changed();
    }
  }

  /** Keys pressed in the card never reach the site, whose shortcuts are single letters; what they do in the card goes on. */
  #onOwnKey(event: Event): void {
    if (!(event instanceof KeyboardEvent)) return;
    event.stopImmediatePropagation();
    if (this.around.late.key(event)) event.preventDefault();
    if (event.type === 'keydown') this.#gesture.keepIn(event);
  }

  /** Whether this press is held: decided on the text as it stands at this instant. */
  #decide({ box, label }: Submission): boolean {
    const { late } = this.around;
    if (this.#isOff() || late.failed()) return false;
    late.want();
    const session = this.#look(box);
    const held = this.#refresh(session) ? session.press(label) : session.pressEarly(label);
    if (held) this.#show(session);
    return held;
  }

  #onWrite(event: Event): void {
    // Outside of shadow roots, where typing goes on, this is told more quickly than the whole path.
    const target = this.#knows(event.target) ? event.target : event.composedPath()[0];
    if (!(target instanceof Element)) return;
    const input = fileInputOf([target]);
    if (input) {
      if (event.type === 'input') this.#attach(elementsOf(event), input.files);
      return;
    }
    const current = this.#knows(target);
    const box = current?.box ?? this.around.site.boxAt(elementsOf(event));
    if (!box) {
      if (isEditable(target)) this.lost = readEditor(target).text.length >= LOST_FROM;
      return;
    }
    this.lost = false;
    if (!isChecked(box) || this.#isOff()) return;
    this.around.late.want();
    if (!current) this.#look(box);
    this.#rest.changed();
  }

  /** Typing goes on in the box that is being looked at: no need to find it again. */
  #knows(target: EventTarget | null): Session | undefined {
    const known =
      target instanceof Node &&
      this.#current?.box.editors.some((editor) => editor.isConnected && editor.contains(target));
    return known ? this.#current : undefined;
  }

  #onTransfer(event: Event, data: DataTransfer | null): void {
    if (data && data.files.length > 0) this.#attach(elementsOf(event), data.files);
    this.#current?.noteTransfer(event, data);
  }

  #attach(path: readonly Element[], list: FileList | null): void {
    const files = [...(list ?? [])];
    if (this.#isOff() || files.length === 0) return;
    const box = this.around.site.boxAt(path);
    // A picture for a private message belongs to no post.
    if (box && !isChecked(box)) return;
    const session = box ? this.#look(box) : this.#sessions.latestPost();
    if (!session) this.#sessions.keepLoose(files);
    else this.#addFiles(session, files);
  }

  #addFiles(session: Session, files: readonly File[]): void {
    session.attachments.add(files, this.around.readPhoto, () => this.recheck());
    this.#rest.changed();
  }

  /** Turns to this box. */
  #look(box: Box): Session {
    const session = this.#sessions.of(box);
    this.#current = session;
    this.#observed.observe(box);
    const loose = this.#sessions.takeLoose(box);
    if (loose.length > 0) this.#addFiles(session, loose);
    return session;
  }

  /** The page has come to rest after a change: check the box. */
  #settled(): void {
    const session = this.#current;
    if (!session || !this.around.alive()) return;
    const box = this.#boxNow(session.box);
    if (!box || !isChecked(box)) {
      this.#current = undefined;
      this.#observed.stop();
      this.#show(undefined);
      return;
    }
    this.#anew = false;
    const looked = this.#look(box);
    this.#show(this.#refresh(looked) ? looked : undefined);
    if (this.#goesOn) this.stage.moved(true);
    this.#goesOn = false;
  }

  /** Sites replace a box's elements: unless all are there still and only the text has changed, it is found anew. */
  #boxNow(box: Box): Box | undefined {
    const { editors, container, submit } = box;
    if (!this.#anew && [container, submit, ...editors].every((part) => part?.isConnected)) return box;
    const held = editors.find(({ isConnected }) => isConnected) ?? container;
    return held.isConnected ? this.around.site.boxAt(pathFrom(held)) : undefined;
  }

  /** Checks the draft as it is now; false while the checks are not there. */
  #refresh(session: Session): boolean {
    const checker = this.around.checker();
    if (!checker || this.#isOff()) return false;
    session.refresh(checker, this.around.now());
    this.#shown.takeUp(session, (file) => this.#addFiles(session, [file]));
    return true;
  }

  #isOff(): boolean {
    return this.around.checker()?.isOff(this.around.site.id) ?? false;
  }

  #show(session: Session | undefined): void {
    this.stage.show(session);
    for (const { check, key } of session?.findings ?? []) {
      if (!session?.counted.has(key)) this.around.reminded(check);
      session?.counted.add(key);
    }
  }

  #act(...[action, finding]: Parameters<Surroundings['act']>): void {
    // Whatever is said of a finding also rests it in this draft, before the rulebook has had time to change.
    if (action !== 'set-hours') this.#current?.dismiss(finding.key);
    this.around.act(action, finding);
    this.#settled();
  }

  /** Steps aside for good: a newer copy of this script may have taken over. */
  #stop(): void {
    this.#rest.stop();
    this.#observed.stop();
    this.#done.abort();
    this.#current = undefined;
    this.around.late.remove();
  }
}
