import type { TabState } from '../messages';
import { elementsOf, fileInputOf, focusedPath, isEditable } from '../sites/dom';
import type { Box } from '../sites/site';
import { boxNow } from './box-now';
import type { Checker } from './checker';
import { Choosers } from './choosers';
import { hearPage, type Ears } from './hear-page';
import { cannotBeHeld, isLong } from './lost';
import { LooseFiles } from './loose-files';
import { ObservedBox } from './observed-box';
import { Presses } from './presses';
import { Rest } from './rest';
import type { Session } from './session';
import type { Move, Stage } from './stage';
import { Sessions } from './sessions';
import { isChecked, type Submission } from './submission';
import type { Surroundings } from './surroundings';
import { Theatre } from './theatre';
import { Writing } from './writing';

/** Watches one page for compose boxes, with one set of listeners; see `Surroundings` for what it needs. */
export class Watcher {
  readonly stage: Theatre;
  /** The person writes in a box that is not recognised, or of which it is not known what posts. */
  #lost = false;
  readonly loose = new LooseFiles();
  readonly #sessions: Sessions;
  readonly #writing = new Writing();
  readonly #done = new AbortController();
  readonly #observed = new ObservedBox(
    () => this.#rest.changed(),
    () => {
      this.#anew = true;
      this.stage.moved('once');
      this.#rest.changed();
    },
  );
  readonly #rest = new Rest(() => this.#settled());
  #current: Session | undefined;
  /** More than the text may have changed. */
  #anew = false;
  /** Something was clicked that may have set the page in motion. */
  #goesOn = false;

  constructor(private readonly around: Surroundings) {
    this.#sessions = new Sessions(around.site.id, around.checker, () => this.recheck());
    this.stage = new Theatre({
      siteName: around.site.name,
      act: this.#act,
      openPage: around.openPage,
    });
    const presses = new Presses(around, {
      decide: (submission) => this.#decide(submission),
      wouldHold: (submission) => this.#decide(submission, 'asking'),
      pass: (event) => this.#onPassed(event),
    });
    const ears: Ears = {
      press: (event) => presses.on(event),
      write: (event) => this.#onWrite(event),
      writeOn: () => this.#rest.changed(),
      clicked: (event) => choosers.clicked(event),
      transfer: (event, data) => this.#onTransfer(event, data),
      move: () => this.#current && this.stage.moved('goes-on'),
      gone: () => this.#stop(),
    };
    const { alive, signal } = around;
    const hearChange = hearPage(ears, { alive, presses, writing: this.#writing, signal: this.#done.signal });
    const choosers = new Choosers(hearChange, (...of) => this.#attach(...of));
    signal.addEventListener('abort', () => this.#stop(), { signal: this.#done.signal });
  }

  /** Whether posts are checked on this page at present. */
  get state(): TabState['state'] {
    const state = this.#checked();
    if (state !== 'on') return state;
    if (this.around.late.failed() || this.stage.scene()?.fault === 'cannot-check') return 'failed';
    return this.#lost ? 'cannot-find' : 'watching';
  }

  /** Looks at the box that has focus: somebody may have been writing there before this script came. */
  begin(): void {
    const path = focusedPath();
    const box = this.around.site.boxAt(path);
    if (!box || !isChecked(box)) return;
    this.#look(box).noteFocus(path[0]);
    this.#rest.changed();
  }

  /** Checks the present draft again, if it is this one: the checks have come or changed, or a picture was read. */
  recheck(session = this.#current): void {
    if (session && session === this.#current) this.#settled();
  }

  /** A click or a key may close a dialog, post the draft or open another step: look again when the page has had its turn. */
  #onPassed({ type }: Event): void {
    if (!this.#current || (type !== 'click' && type !== 'keydown')) return;
    if (type === 'click') this.#anew = this.#goesOn = true;
    this.#rest.changed();
  }

  /** Whether a press is held: decided on the text as it stands at this instant. `asking`: only whether it would be. */
  #decide({ box, label }: Submission, asking?: 'asking'): boolean {
    const { late, isOff } = this.around;
    if (this.#checked() !== 'on' || late.failed()) return false;
    late.want();
    const session = this.#look(box);
    const checked = this.#refresh(session);
    if (!checked && isOff()) return false;
    if (asking) return session.wouldHold(checked);
    const held = checked ? session.press(label) : session.pressEarly(label);
    if (held) this.#show(session);
    else this.around.checker()?.afterPost.follow(session, () => this.recheck(session), this.#done.signal);
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
      if (isEditable(target)) this.#lost = isLong(target);
      return;
    }
    this.#lost = false;
    if (!isChecked(box) || this.#checked() === 'off') return;
    this.around.late.want();
    const session = current ?? this.#look(box);
    this.#writing.in(session.noteFocus(target));
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
    if (this.#checked() === 'off' || files.length === 0) return;
    const box = this.around.site.boxAt(path);
    // A picture for a private message or of oneself belongs to no post.
    if (box && (!isChecked(box) || box.kind === 'profile')) return;
    const session = box ? this.#look(box) : this.#sessions.latestPost();
    if (session) this.#addFiles(session, files);
    else {
      this.loose.keep(files, path);
      this.around.wantPhotos();
    }
  }

  #addFiles(session: Session, files: readonly File[]): void {
    session.attachments.add(files, this.around.readPhoto, () => this.recheck());
    this.#rest.changed();
  }

  /** Turns to this box. */
  #look(box: Box): Session {
    const session = this.#sessions.of(box);
    if (session !== this.#current) this.#writing.in(undefined);
    this.#current = session;
    session.attachments.goOn();
    this.#observed.observe(box);
    if (box.kind === 'post' && this.loose.files.length > 0) this.#addFiles(session, this.loose.take(box));
    return session;
  }

  #turnAway(): void {
    this.#current?.attachments.rest();
    this.#current = undefined;
    this.#writing.in(undefined);
    this.#observed.stop();
  }

  /** The page has come to rest after a change: check the box. */
  #settled(): void {
    const session = this.#current;
    if (!session) return;
    if (!this.around.alive()) {
      this.#stop();
      return;
    }
    const box = boxNow(session.box, this.around.site, this.#anew);
    if (!box || !isChecked(box)) {
      this.#lost = false;
      this.#turnAway();
      this.#show(undefined);
      return;
    }
    this.#anew = false;
    this.#lost = cannotBeHeld(box, this.around.site);
    this.around.late.want();
    const looked = this.#look(box);
    this.#show(this.#refresh(looked) ? looked : undefined, this.#writing.moved());
    if (this.#goesOn) this.stage.moved('goes-on');
    this.#goesOn = false;
  }

  /** Checks the draft as it is now; false while the checks are not there, but may come. */
  #refresh(session: Session): boolean {
    const checker = this.around.checker();
    if (this.#checked() === 'off') return false;
    if (!checker) return (session.failed = this.around.late.failed());
    session.refresh(checker, this.around.now());
    if (session.box.kind !== 'profile')
      checker.takeUpShown(session, (file) => this.#addFiles(session, [file]));
    return true;
  }

  #checked(): ReturnType<Checker['state']> {
    return this.around.checker()?.state(this.around.site.id) ?? 'on';
  }

  #show(session: Session | undefined, why?: Move): void {
    this.stage.show(session, why);
    for (const check of session?.newlyFound() ?? []) this.around.reminded(check);
  }

  readonly #act: Stage['act'] = (action, finding, undo) => {
    if (undo) this.#current?.takeBack(finding);
    else this.#current?.answer(action, finding);
    const kept = this.around.act(action, finding, undo);
    this.#settled();
    return kept;
  };

  /** Steps aside for good: a newer copy of this script may have taken over. */
  #stop(): void {
    this.#rest.stop();
    this.#done.abort();
    this.#turnAway();
    this.around.late.remove();
  }
}
