import quillStyle from 'quill/dist/quill.core.css?inline';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { QuillBox } from '../editors/quill-editor';
import { chooses, useAttached } from '../parts/attached';
import { Previews } from '../parts/previews';
import { Button } from '../parts/press';
import { publish } from '../practice';
import siteStyle from '../site.css?inline';
import { words } from '../words';

/** An open shadow root as LinkedIn's outlet for the parts of its older pages. */
export function InteropOutlet({ children }: { readonly children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [quillStyle, siteStyle].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    setRoot(shadow);
  }, []);
  return (
    <div id="interop-outlet" data-testid="interop-shadowdom" ref={host}>
      {root && createPortal(children, root)}
    </div>
  );
}

/** A copy of the editor that the page keeps ready in the light DOM: never shown, never written in. */
export function Decoy() {
  return (
    <div className="unseen" aria-hidden="true">
      <div className="ql-container">
        <div
          className="ql-editor ql-blank"
          data-test-ql-editor-contenteditable="true"
          role="textbox"
          tabIndex={-1}
          contentEditable
          suppressContentEditableWarning
        >
          <p>
            <br />
          </p>
        </div>
      </div>
    </div>
  );
}

export function ClassicShareBox({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('');
  const files = useAttached();
  const empty = text.trim() === '' && files.attached.length === 0;
  const setLatest = useRef(setText);
  const chooser = useRef<HTMLInputElement>(null);
  const post = () => {
    publish(text);
    onClose();
  };
  return (
    <div className="shade">
      <div
        role="dialog"
        data-test-modal-id="sharebox"
        aria-labelledby="share-to-linkedin-modal__header"
        className="share-box-v2__modal dialog"
        {...files.receives}
      >
        <header>
          <h2 id="share-to-linkedin-modal__header">{words.createPost}</h2>
          <Button attributes={{ 'aria-label': words.close }} onPress={onClose}>
            ×
          </Button>
        </header>
        <QuillBox
          attributes={{
            role: 'textbox',
            'aria-label': words.creating,
            'aria-multiline': 'true',
            'data-test-ql-editor-contenteditable': 'true',
            'data-placeholder': words.talkAbout,
          }}
          onText={setLatest.current}
        />
        <div className="share-creation-state__preview-container attachments">
          <Previews files={files} />
        </div>
        <div className="row">
          <Button attributes={{ 'aria-label': words.photo }} onPress={() => chooser.current?.click()}>
            🖼
          </Button>
          <input
            ref={chooser}
            type="file"
            id="media-editor-file-selector__file-input"
            className="unseen"
            multiple
            aria-label={words.media}
            {...chooses(files)}
          />
          <Button
            attributes={{ className: 'share-actions__primary-action primary' }}
            disabled={empty}
            onPress={post}
          >
            <span className="artdeco-button__text">{words.post}</span>
          </Button>
        </div>
      </div>
    </div>
  );
}
