import type { BoxUnderTest } from '../kit/box';
import type { FilesUnderTest } from '../kit/files-kit';

function classic(name: string, language: string): BoxUnderTest {
  return {
    name: `LinkedIn: ${name}`,
    url: `https://www.linkedin.com/feed/classic?lang=${language}`,
    open: ['[data-opener]'],
    editor: '>>> .share-box-v2__modal .ql-editor',
    submit: '>>> .share-actions__primary-action',
    postedBy: [],
  };
}

function share(name: string, language: string): BoxUnderTest {
  return {
    name: `LinkedIn: ${name}`,
    url: `https://www.linkedin.com/feed/?lang=${language}`,
    open: ['[data-opener]'],
    // Not the stand-in that the site replaces half a second later.
    editor: 'dialog[data-settled] [role="textbox"]',
    submit: 'dialog[data-settled] .primary',
    postedBy: [],
  };
}

export const LINKEDIN_BOXES: readonly BoxUnderTest[] = [
  classic('classic box in the shadow root', 'en'),
  { ...classic('classic box in the shadow root, in Urdu', 'ur'), variant: true },
  share('new box', 'en'),
  { ...share('new box, in German', 'de'), variant: true },
  {
    name: 'LinkedIn: comment',
    url: 'https://www.linkedin.com/feed/update/1',
    open: [],
    editor: '[componentkey^="commentBox-"] [role="textbox"]',
    submit: '[componentkey^="commentBox-"] .primary',
    postedBy: [],
  },
  {
    name: 'LinkedIn: comment of the older pages, in Polish',
    variant: true,
    url: 'https://www.linkedin.com/posts/1?lang=pl',
    open: [],
    editor: 'form .ql-editor',
    submit: 'form .primary',
    postedBy: [],
  },
];

export const LINKEDIN_FILES: readonly FilesUnderTest[] = [
  {
    box: classic('classic box in the shadow root', 'en'),
    opener: '>>> [aria-label="Photo/video"]',
    input: '>>> #media-editor-file-selector__file-input',
    drop: '>>> .share-box-v2__modal .ql-editor',
    piercing: '>>> ',
  },
  {
    box: share('new box', 'en'),
    opener: '[data-testid="add-media-drop-zone"] > button',
    input: 'body > input[type="file"]',
    drop: '[data-testid="add-media-drop-zone"]',
    around: ['dialog[data-settled] [aria-label="Media"]', '[data-next]'],
  },
];
