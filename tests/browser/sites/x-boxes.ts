import type { BoxUnderTest } from '../kit/box';
import type { FilesUnderTest } from '../kit/files-kit';

const KEYS = ['Control+Enter', 'Meta+Enter'] as const;
const HOME = '[data-testid="primaryColumn"]';

export const X_BOXES: readonly BoxUnderTest[] = [
  {
    name: 'X: home box',
    url: 'https://x.com/home',
    open: [],
    editor: `${HOME} [data-testid="tweetTextarea_0"]`,
    submit: '[data-testid="tweetButtonInline"]',
    postedBy: KEYS,
  },
  {
    name: 'X: modal in front of the home box, in German',
    url: 'https://x.com/compose/post?lang=de',
    open: [],
    editor: '#layers [data-testid="tweetTextarea_0"]',
    submit: '[data-testid="tweetButton"]',
    postedBy: KEYS,
  },
  {
    name: 'X: reply on a post’s page, in Urdu',
    variant: true,
    url: 'https://x.com/jomarsh/status/1?lang=ur',
    open: [],
    editor: '[data-testid="tweetTextarea_0"]',
    submit: '[data-testid="tweetButtonInline"]',
    postedBy: KEYS,
  },
  {
    name: 'X: textarea of the mobile pages',
    url: 'https://x.com/home?variant=mobile',
    open: [],
    editor: `${HOME} textarea`,
    submit: '[data-testid="tweetButtonInline"]',
    postedBy: KEYS,
  },
];

export const X_FILES: readonly FilesUnderTest[] = X_BOXES.slice(0, 1).map((box) => ({
  box,
  opener: `${HOME} [aria-label="Media"]`,
  input: `${HOME} [data-testid="fileInput"]`,
  drop: `${HOME} [data-testid="toolBar"]`,
}));
