import { resolve } from 'node:path';
import type { BoxUnderTest } from '../kit/box';
import type { FilesUnderTest } from '../kit/files-kit';

const HEADER_BUTTON = '[role="dialog"] header [data-primary]';
const PICTURE = resolve('public/icon/128.png');

function create(name: string, language: string): BoxUnderTest {
  return {
    name: `Instagram: ${name}`,
    url: `https://www.instagram.com/?lang=${language}`,
    open: [
      '[data-opener]',
      { input: '[role="dialog"] input[type="file"]', file: PICTURE },
      HEADER_BUTTON,
      HEADER_BUTTON,
    ],
    editor: '[role="dialog"] [role="textbox"]',
    submit: HEADER_BUTTON,
    postedBy: [],
  };
}

function comment(name: string, language: string): BoxUnderTest {
  return {
    name: `Instagram: ${name}`,
    url: `https://www.instagram.com/p/practice/?lang=${language}`,
    open: [],
    editor: 'form textarea',
    submit: 'form div > [role="button"]',
    postedBy: ['Enter'],
  };
}

export const INSTAGRAM_BOXES: readonly BoxUnderTest[] = [
  create('caption', 'en'),
  { ...create('caption, in Polish', 'pl'), variant: true },
  comment('comment', 'en'),
  { ...comment('comment, in Arabic', 'ar'), variant: true },
];

export const INSTAGRAM_FILES: readonly FilesUnderTest[] = [
  {
    box: { ...create('caption', 'en'), open: ['[data-opener]'] },
    input: '[role="dialog"] input[type="file"]',
    drop: '[role="dialog"] header',
    towardsWords: [HEADER_BUTTON, HEADER_BUTTON],
  },
];
