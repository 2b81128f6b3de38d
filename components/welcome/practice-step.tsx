import { useRef, useState } from 'react';
import { words } from '../../lib/words';
import { Said } from '../controls/said';
import { Step } from './step';

/** One draft in which something is noticed, and one in which nothing is. */
const DRAFTS = ['welcomeDraftClass', 'welcomeDraftWalk'] as const;

/**
 * A compose box to try things out in. It is only a box: what watches it is the very engine that watches the sites, which
 * finds it by its `data-practice` marks.
 */
export function PracticeStep() {
  const editor = useRef<HTMLTextAreaElement>(null);
  const picture = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');

  const write = (text: string) => {
    const box = editor.current;
    if (!box) return;
    box.value = text;
    box.focus();
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const post = () => {
    const hasPost = editor.current?.value.trim() !== '' || picture.current?.value !== '';
    write('');
    if (picture.current) picture.current.value = '';
    setSaid(hasPost ? words('welcomePracticePosted') : '');
  };
  return (
    <Step id="practice" number={4} heading={words('welcomePractice')}>
      <p>{words('welcomePracticeMore')}</p>
      {/* The drafts to choose from belong to the box: the reminder stands beside all of it, and does not cover them. */}
      <div className="practice-box" data-practice="box">
        <div className="row">
          {DRAFTS.map((key) => (
            <button key={key} type="button" className="button suggestion" onClick={() => write(words(key))}>
              “{words(key)}”
            </button>
          ))}
        </div>
        <div className="practice">
          <label className="field-name" htmlFor="practice-editor">
            {words('welcomePracticeLabel')}
          </label>
          <textarea
            id="practice-editor"
            className="input"
            rows={5}
            ref={editor}
            data-practice="editor"
            onInput={(event) => event.currentTarget.value !== '' && setSaid('')}
          />
          <label className="field">
            <span>{words('welcomePracticePicture')}</span>
            <input className="input" type="file" accept="image/*" ref={picture} />
          </label>
          <div className="row">
            <button type="button" className="button button-main" data-practice="post" onClick={post}>
              {words('welcomePracticePost')}
            </button>
            <Said words={said} />
          </div>
        </div>
      </div>
    </Step>
  );
}
