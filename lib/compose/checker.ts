import type { Draft, Finding } from '../checks/check';
import { inspect } from '../checks/inspect';
import { warmUp } from '../checks/warm-up';
import { reportError } from '../report-error';
import { readRulebook, watchRulebook } from '../rulebook-store';
import type { Rulebook } from '../school/rulebook';
import { AfterPost } from './after-post';
import { followPage } from './follow-page';
import { PicturesShown } from './pictures-shown';
import { readEditor, type EditorText } from './read-editor';
import { isSameDraft } from './same-draft';
import type { Session } from './session';
import { whenIdle } from './when-idle';

/** The checks together with the rulebook, and what reads a draft for them. Loaded late: it is larger than all that every page must carry. */
export interface Checker {
  /**
   * What is found in this draft, without the findings whose keys are dismissed and those that were answered for posts to come. Throws
   * where there is nothing to check by.
   */
  inspect(draft: Draft, dismissed: ReadonlySet<string>, answered: readonly Finding[]): readonly Finding[];
  /** Whether drafts are checked on this site: not where the person has switched it off, nor where there is no rulebook to check by. */
  state(siteId: string): 'on' | 'off' | 'failed';
  /** The text of one editor as the person sees it. */
  read(editor: HTMLElement): EditorText;
  /** Forgets those files of a draft that its box shows no more. */
  readonly followPage: typeof followPage;
  readonly isSameDraft: typeof isSameDraft;
  readonly afterPost: AfterPost;
  /** Hands over pictures that the box shows though no file was seen coming, as files. */
  takeUpShown(session: Session, add: (file: File) => void): void;
}

/**
 * Opens the checker on the stored rulebook and keeps up with its changes.
 *
 * @param onChange called after each change of the rulebook
 */
export async function openChecker(onChange: () => void, signal: AbortSignal): Promise<Checker> {
  let rulebook: Rulebook | undefined;
  /** The checks that failed when a draft was checked last: a fault that lasts is met again at every pause in writing. */
  let failed: ReadonlySet<string> = new Set();
  const shown = new PicturesShown();
  const use = (now: Rulebook | undefined): void => {
    rulebook = now;
    onChange();
  };
  watchRulebook(use, signal);
  rulebook = await readRulebook();
  if (rulebook) whenIdle(warmUp(rulebook, Date.now(), reportError), signal);
  return {
    inspect(draft, dismissed, answered) {
      if (!rulebook) throw new Error('There is no rulebook.');
      const failing = new Set<string>();
      const findings = inspect(draft, rulebook, {
        dismissed,
        answered,
        onFault(check, fault) {
          failing.add(check);
          if (!failed.has(check)) reportError(check, fault);
        },
      });
      failed = failing;
      return findings;
    },
    state: (siteId) => (rulebook ? (rulebook.sitesOff.includes(siteId) ? 'off' : 'on') : 'failed'),
    read: readEditor,
    followPage,
    isSameDraft,
    afterPost: new AfterPost(),
    takeUpShown: (session, add) => shown.takeUp(session, add),
  };
}
