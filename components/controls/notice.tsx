import type { ReactNode } from 'react';
import { NoteIcon } from '../icons/note-icon';

/** A paragraph set apart. `amber` where the person may want to put something right. */
export function Notice(props: { readonly tone?: 'calm' | 'amber'; readonly children: ReactNode }) {
  return (
    <div className={props.tone === 'amber' ? 'notice notice-amber' : 'notice'}>
      <NoteIcon />
      <div className="stack">{props.children}</div>
    </div>
  );
}
