import { allIn, firstMatch, isEnabled } from './dom';
import type { Site } from './site';

const BOX = '[data-practice="box"]';
const EDITOR = '[data-practice="editor"]';
const POST = '[data-practice="post"]';

/** The practice compose box in the extension's own welcome page. */
export const practice: Site = {
  id: 'practice',
  name: 'Practice',

  boxAt(path) {
    const container = firstMatch(path, BOX);
    if (!container) return undefined;
    return {
      kind: 'post',
      container,
      editors: allIn(container, EDITOR),
      submit: container.querySelector(POST) ?? undefined,
    };
  },

  submitAt(path) {
    const control = firstMatch(path, POST);
    return control && isEnabled(control) ? control : undefined;
  },

  submitsByKey: ({ key, ctrlOrMeta }) => key === 'Enter' && ctrlOrMeta,
};
