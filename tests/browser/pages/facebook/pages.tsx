import { type ReactNode, useCallback, useState } from 'react';
import { mount } from '../parts/mount';
import { RoleButton } from '../parts/press';
import { publish } from '../practice';
import { words } from '../words';
import { CommentForm } from './comment-form';
import { Dialog } from './dialog';
import { MessageForm } from './message-form';
import { PostForm } from './post-form';

type DialogOf = (close: () => void) => ReactNode;

function Home({ dialog }: { readonly dialog: DialogOf }) {
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <div role="main">
        <div role="region" aria-label={words.createPost} className="card">
          <RoleButton attributes={{ 'data-opener': '' }} onPress={() => setOpen(true)}>
            {words.onYourMind}
          </RoleButton>
        </div>
        <Story />
      </div>
      {open && dialog(close)}
    </>
  );
}

function Story() {
  return (
    <div role="article" className="card">
      <b>Jo Marsh</b>
      <p>Sunny day at the allotment.</p>
      <RoleButton attributes={{ 'data-ad-rendering-role': 'comment_button' }} onPress={() => {}}>
        {words.comment}
      </RoleButton>
    </div>
  );
}

const form = (close: () => void) => (
  <PostForm placeholder={words.onYourMind} submit={words.post} onPosted={close} />
);

const oneDialog: DialogOf = (close) => (
  <Dialog label={words.createPost} onClose={close}>
    {form(close)}
  </Dialog>
);

/** One dialog is only a frame; the editor is in another one beside it. */
const twoDialogs: DialogOf = (close) => (
  <>
    <div role="dialog" aria-label={words.createPost} className="unseen" />
    <Dialog label={words.createPost} onClose={close}>
      {form(close)}
    </Dialog>
  </>
);

const nestedDialogs: DialogOf = (close) => (
  <Dialog label={words.createPost} onClose={close}>
    <div role="dialog" aria-label={words.createPost}>
      {form(close)}
    </div>
  </Dialog>
);

const shareDialog: DialogOf = (close) => (
  <Dialog label={words.share} onClose={close}>
    <PostForm placeholder={words.sayMore} submit={words.shareNow} onPosted={close} />
  </Dialog>
);

/** Pages and some profiles: *Next* leads to settings, where the text can no longer be read, and there it is posted. */
function NextStep({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState<string | null>(null);
  const post = () => {
    publish(text ?? '');
    onClose();
  };
  return (
    <Dialog label={words.createPost} onClose={onClose}>
      {text === null ? (
        <PostForm placeholder={words.onYourMind} submit={words.next} onNext={setText} onPosted={onClose} />
      ) : (
        <form method="POST" onSubmit={(event) => event.preventDefault()}>
          <p>{words.audience}</p>
          <RoleButton
            attributes={{ 'aria-label': words.post, 'data-primary': '', 'data-last': '' }}
            onPress={post}
          >
            {words.post}
          </RoleButton>
          <input type="submit" className="unseen" tabIndex={-1} aria-hidden="true" />
        </form>
      )}
    </Dialog>
  );
}

function Discussion() {
  return (
    <div role="main">
      <Story />
      <div className="card" data-thread="comment">
        <CommentForm label={words.commentAs} />
      </div>
      <div className="card" data-thread="reply">
        <CommentForm label={words.replyTo} />
      </div>
    </div>
  );
}

mount([
  ['/two-dialogs', () => <Home dialog={twoDialogs} />],
  ['/nested', () => <Home dialog={nestedDialogs} />],
  ['/next', () => <Home dialog={(close) => <NextStep onClose={close} />} />],
  ['/share', () => <Home dialog={shareDialog} />],
  ['/jo.marsh/posts/1', () => <Discussion />],
  ['/messages/t/1', () => <MessageForm />],
  ['/', () => <Home dialog={oneDialog} />],
]);
