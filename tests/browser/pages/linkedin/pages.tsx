import { type ReactNode, useCallback, useState } from 'react';
import { mount } from '../parts/mount';
import { RoleButton } from '../parts/press';
import { words } from '../words';
import { ClassicShareBox, Decoy, InteropOutlet } from './classic-box';
import { ClassicComment, NewComment } from './comments';
import { MessageForm } from './message-form';
import { NewShareBox } from './new-box';

declare module 'react' {
  interface HTMLAttributes<T> {
    /** LinkedIn's own attribute. */
    componentkey?: string | (T extends never ? never : undefined);
  }
}

interface FeedProps {
  readonly box: (close: () => void) => ReactNode;
  readonly children?: ReactNode;
}

function Feed({ box, children }: FeedProps) {
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <main>
        <div className="card" componentkey="draft-text-replaceable-component">
          <RoleButton attributes={{ 'data-opener': '' }} onPress={() => setOpen(true)}>
            {words.startPost}
          </RoleButton>
        </div>
        <Update />
      </main>
      {children}
      {open && box(close)}
    </>
  );
}

function Update() {
  return (
    <div className="card">
      <b>Jo Marsh</b>
      <p>Sunny day at the allotment.</p>
    </div>
  );
}

mount([
  [
    '/feed/classic',
    () => (
      <Feed
        box={(close) => (
          <InteropOutlet>
            <ClassicShareBox onClose={close} />
          </InteropOutlet>
        )}
      >
        <Decoy />
      </Feed>
    ),
  ],
  [
    '/feed/update/1',
    () => (
      <main>
        <Update />
        <NewComment />
      </main>
    ),
  ],
  [
    '/posts/1',
    () => (
      <main>
        <Update />
        <ClassicComment />
      </main>
    ),
  ],
  ['/messaging/thread/1', () => <MessageForm />],
  ['/feed/', () => <Feed box={(close) => <NewShareBox onClose={close} />} />],
]);
