import { useRef, useState } from 'react';
import { LexicalBox } from '../editors/lexical-editor';
import { chooses, useAttached } from '../parts/attached';
import { Icon } from '../parts/icon';
import { Previews } from '../parts/previews';
import { RoleButton } from '../parts/press';
import { publish } from '../practice';
import { words } from '../words';

const STEPS = ['choose', 'crop', 'edit', 'caption', 'shared'] as const;

const LABELS = {
  choose: words.newPost,
  crop: words.crop,
  edit: words.edit,
  caption: words.newPost,
  shared: words.newPost,
};

/** Instagram's create flow: photo, two steps about the picture, and only then the words, with Share in the header. */
export function Create({ onClose }: { readonly onClose: () => void }) {
  const [step, setStep] = useState<(typeof STEPS)[number]>('choose');
  const [text, setText] = useState('');
  const files = useAttached(() => setStep('crop'));
  const latest = useRef(setText);
  const forward = () => {
    if (step === 'caption') publish(window.practice.editorText());
    setStep(STEPS[STEPS.indexOf(step) + 1] ?? 'shared');
  };
  return (
    <div className="shade">
      <div role="dialog" aria-label={LABELS[step]} className="dialog" {...files.receives}>
        <header>
          <RoleButton attributes={{ 'aria-label': words.close }} onPress={onClose}>
            <Icon />
          </RoleButton>
          <h2>{LABELS[step]}</h2>
          {step !== 'choose' && step !== 'shared' && (
            <RoleButton attributes={{ 'data-primary': '' }} onPress={forward}>
              {step === 'caption' ? words.share : words.next}
            </RoleButton>
          )}
        </header>
        {(step === 'choose' || step === 'crop') && (
          <form encType="multipart/form-data" method="POST" onSubmit={(event) => event.preventDefault()}>
            <input
              type="file"
              multiple
              aria-label={words.select}
              accept="image/avif,image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime"
              {...chooses(files)}
            />
          </form>
        )}
        <div className="attachments">
          <Previews files={files} />
        </div>
        {step === 'caption' && (
          <div className="caption">
            <LexicalBox
              attributes={{ 'aria-label': words.caption, 'aria-placeholder': words.caption }}
              onText={latest.current}
            />
            <div className="row">
              <RoleButton
                attributes={{ 'aria-label': words.emoji }}
                onPress={() => window.practice.insertEmoji('🙂')}
              >
                <Icon />
              </RoleButton>
              <span>{text.length}/2,200</span>
            </div>
          </div>
        )}
        {step === 'shared' && <p>✓</p>}
      </div>
    </div>
  );
}
