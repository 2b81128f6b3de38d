import type { ActionId, Finding } from '../checks/check';
import type { Item } from './items';
import type { Kept, Scene } from './stage';

/** What was said of a finding that holds for posts to come, told in its place in the card, and to be taken back there. */
export interface Answer {
  readonly id: number;
  readonly action: ActionId;
  readonly finding: Finding;
  /** Where it stood among what the card showed. */
  readonly place: number;
  /** Keyboard focus was in the card. */
  readonly byKeyboard: boolean;
  /** `asked`: it is not known yet whether it could be kept. */
  readonly state: 'asked' | Kept | 'not-kept' | 'undone' | 'not-undone';
}

/** The answers that hold for posts to come: what they are about is never seen again, so they can be taken back. */
const LASTING: ReadonlySet<ActionId> = new Set(['not-a-pupil', 'mute']);

export function isLasting(action: ActionId): boolean {
  return LASTING.has(action);
}

/** What the card shows: items, and lines about those that were answered. */
export type Entry = Item | (Answer & { readonly key: string; readonly answer: true });

/** Everything in its place: a line where its item was. */
export function entriesOf(items: readonly Item[], answers: readonly Answer[]): readonly Entry[] {
  const entries: Entry[] = [...items];
  for (const answer of answers)
    entries.splice(answer.place, 0, { ...answer, key: `answer ${answer.id}`, answer: true });
  return entries;
}

/** The answers that are still to be told of in this scene: none once the draft is gone, nor one that was taken back when its item is there again. */
export function answersIn(scene: Scene, answers: readonly Answer[]): readonly Answer[] {
  const { draft, findings } = scene;
  if (draft.files.length === 0 && draft.parts.every((part) => part.trim() === '')) return [];
  return answers.filter(
    ({ state, finding }) => state !== 'undone' || !findings.some(({ key }) => key === finding.key),
  );
}
