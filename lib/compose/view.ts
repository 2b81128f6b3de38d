import type { Scene } from './stage';

/** What the reminder shows: the scene, and what the person has opened or closed. */
export interface View {
  readonly scene: Scene | undefined;
  readonly open: boolean;
  /** Grows each time that keyboard focus is to move into the card. */
  readonly entries: number;
}

export const NOTHING_TO_SEE: View = { scene: undefined, open: false, entries: 0 };

/** The view once the scene has changed: the card opens when a press was held, and closes when nothing is left to show. */
export function viewAfter(view: View, scene: Scene | undefined): View {
  if (!scene || scene.findings.length === 0 || scene.fault !== 'none') return { ...view, scene, open: false };
  const sameBox = view.scene?.box === scene.box;
  const justHeld = sameBox ? scene.holds > view.scene.holds : scene.held;
  return { ...view, scene, open: justHeld || (sameBox && view.open) };
}

export function opened(view: View, withFocus: boolean): View {
  const open = view.scene !== undefined && view.scene.findings.length > 0 && view.scene.fault === 'none';
  return { ...view, open, entries: view.entries + (open && withFocus ? 1 : 0) };
}

export function closed(view: View): View {
  return { ...view, open: false };
}
