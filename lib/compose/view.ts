import { answersIn, type Answer } from './answers';
import type { Scene } from './stage';

/** What the reminder shows: the scene, what the person has opened or closed, and what they said in the card. */
export interface View {
  readonly scene: Scene | undefined;
  readonly open: boolean;
  /** Keyboard focus is to move into the card, and has not yet. */
  readonly entering: boolean;
  /** What was said since the card was opened that holds for posts to come, in that order. */
  readonly answers: readonly Answer[];
  /** `id` of the answer of which there was something to say last. */
  readonly told: number | undefined;
}

export const NOTHING_TO_SEE: View = {
  scene: undefined,
  open: false,
  entering: false,
  answers: [],
  told: undefined,
};

/**
 * The view once the scene has changed: the card opens when a press was held, and closes when nothing is left to show, or something is
 * said instead. What was answered in this draft can be taken back afterwards all the same.
 */
export function viewAfter(view: View, scene: Scene | undefined): View {
  if (!scene) return { ...closed(view), scene };
  const sameBox = view.scene?.box === scene.box;
  const justHeld = sameBox ? scene.holds > view.scene.holds : scene.held;
  const answers = sameBox ? answersIn(scene, view.answers) : [];
  const after = { ...view, scene, answers };
  const open = hasContent(after) && (justHeld || (sameBox && view.open));
  return { ...after, open, entering: open && sameBox && view.entering };
}

/** Whether a card has anything to show. */
export function hasContent({ scene, answers }: View): boolean {
  return scene?.fault === 'none' && scene.findings.length + answers.length > 0;
}

/** Whether there is anything to see: pill, card or note. */
export function isShown(view: View): boolean {
  return hasContent(view) || (view.scene !== undefined && view.scene.fault !== 'none');
}

export function opened(view: View, withFocus: boolean): View {
  const open = hasContent(view);
  return { ...view, open, entering: open && withFocus };
}

/** The view once keyboard focus has moved into the card: however often it is drawn anew, it takes focus once. */
export function entered(view: View): View {
  return { ...view, entering: false };
}

export function closed(view: View): View {
  return { ...view, open: false, entering: false, answers: [] };
}

/** The view once this was said. */
export function answered(view: View, answer: Answer): View {
  return { ...view, answers: [...view.answers, answer] };
}

/** The view once it is known what became of an answer. */
export function settled(view: View, id: number, state: Answer['state']): View {
  const answers = view.answers.map((answer) => (answer.id === id ? { ...answer, state } : answer));
  return viewAfter({ ...view, answers, told: id }, view.scene);
}
