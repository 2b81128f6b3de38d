import type { BoxUnderTest } from '../kit/box';
import type { FilesUnderTest } from '../kit/files-kit';

const EDITOR = '[role="dialog"] form [role="textbox"]';
const SUBMIT = '[role="dialog"] form [data-primary]';

function dialog(name: string, path: string): BoxUnderTest {
  return {
    name: `Facebook: ${name}`,
    url: `https://www.facebook.com${path}`,
    open: ['[data-opener]'],
    editor: EDITOR,
    submit: SUBMIT,
    postedBy: [],
  };
}

function comment(name: string, thread: string, language: string): BoxUnderTest {
  return {
    name: `Facebook: ${name}`,
    url: `https://www.facebook.com/jo.marsh/posts/1?lang=${language}`,
    open: [],
    editor: `[data-thread="${thread}"] [role="textbox"]`,
    submit: `[data-thread="${thread}"] #focused-state-composer-submit > [role="button"]`,
    postedBy: ['Enter'],
  };
}

export const FACEBOOK_BOXES: readonly BoxUnderTest[] = [
  dialog('Create post', '/'),
  { ...dialog('Create post, two dialogs, in German', '/two-dialogs?lang=de'), variant: true },
  { ...dialog('Create post, nested dialogs, in Arabic', '/nested?lang=ar'), variant: true },
  {
    ...dialog('Create post with a Next step, in Polish', '/next?lang=pl'),
    lastStep: '[role="dialog"] form [data-last]',
  },
  { ...dialog('share dialog', '/share'), variant: true },
  comment('comment', 'comment', 'en'),
  { ...comment('reply, in Urdu', 'reply', 'ur'), variant: true },
];

export const FACEBOOK_FILES: readonly FilesUnderTest[] = [
  {
    box: dialog('Create post', '/'),
    opener: '[role="dialog"] [aria-label="Photo/video"]',
    input: '[role="dialog"] input[type="file"]',
    drop: EDITOR,
  },
  {
    box: comment('comment', 'comment', 'en'),
    opener: '[data-thread="comment"] [aria-label="Photo/video"]',
    input: '[data-thread="comment"] input[type="file"]',
    single: true,
    drop: '[data-thread="comment"] [role="textbox"]',
  },
];
