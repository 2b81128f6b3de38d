import { useState } from 'react';
import { createPortal } from 'react-dom';
import { mount } from '../parts/mount';
import { Button } from '../parts/press';
import { words } from '../words';
import { Composer } from './composer';
import { Profile } from './profile';

function Post() {
  return (
    <article data-testid="tweet" className="card">
      <b>Jo Marsh</b> <span>@jomarsh</span>
      <p>Sunny day at the allotment.</p>
    </article>
  );
}

function Column({ modal = false }: { readonly modal?: boolean }) {
  const [open, setOpen] = useState(modal);
  const compose = () => {
    history.pushState(null, '', '/compose/post');
    setOpen(true);
  };
  return (
    <>
      <nav>
        <Button attributes={{ 'data-testid': 'SideNav_NewTweet_Button' }} onPress={compose}>
          {words.post}
        </Button>
      </nav>
      <main role="main">
        <div data-testid="primaryColumn">
          <Composer submitTestId="tweetButtonInline" />
          <Post />
        </div>
      </main>
      {open && <Modal onClose={() => setOpen(false)} />}
    </>
  );
}

/** X's modal stands in a layer of its own at the end of the page, after the home box. */
function Modal({ onClose }: { readonly onClose: () => void }) {
  const layers = document.getElementById('layers');
  if (!layers) return null;
  return createPortal(
    <div className="shade">
      <div role="dialog" aria-modal="true" className="dialog">
        <header>
          <Button
            attributes={{ 'data-testid': 'app-bar-close', 'aria-label': words.close }}
            onPress={onClose}
          >
            ×
          </Button>
        </header>
        <Composer submitTestId="tweetButton" thread onPosted={onClose} />
      </div>
    </div>,
    layers,
  );
}

function Reply() {
  return (
    <main role="main">
      <div data-testid="primaryColumn">
        <Post />
        <div data-testid="inline_reply_offscreen">
          <Composer submitTestId="tweetButtonInline" reply />
        </div>
      </div>
    </main>
  );
}

mount([
  ['/home', () => <Column />],
  ['/compose/post', () => <Column modal />],
  ['/settings/profile', () => <Profile />],
  ['/jomarsh/status/1', () => <Reply />],
]);
