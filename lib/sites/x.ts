import { allIn, firstMatch, isEnabled, nearestHolding, pathFrom } from './dom';
import type { Box, Site } from './site';

// `data-testid` is not translated and these names have lasted five years (seen 2026-10). Labels and containers share the
// prefix of the editors' names, hence the exact pattern.
const EDITOR_NAME = /^tweetTextarea_\d+$/;
const EDITOR = '[data-testid^="tweetTextarea_"]';
const SUBMIT = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
/** Parts of the box from which its editor can be found; clicks elsewhere on the page are none of ours. */
const PART = `${SUBMIT}, [data-testid="toolBar"], [data-testid="attachments"], [data-testid="fileInput"]`;
/** What one says of oneself (seen 2026-09). The name comes before the rest. */
const PROFILE_NAME = 'input[name="displayName"]';
const PROFILE = `${PROFILE_NAME}, textarea[name="description"]`;
const PROFILE_SAVE = '[data-testid="Profile_Save_Button"]';
/** Private messages: X Chat of 2025-11, and what it replaced. */
const MESSAGE = '[data-testid^="dm-composer"], [data-testid="chat-drawer-root"], [data-testid="DMDrawer"]';

/** The editors below an element. On small screens (2026) the named element wraps a textarea. */
function editorsIn(root: Element): HTMLElement[] {
  return allIn(root, EDITOR)
    .filter(({ dataset }) => EDITOR_NAME.test(dataset['testid'] ?? ''))
    .map((named) => named.querySelector<HTMLElement>('textarea') ?? named);
}

function containerAt(path: readonly Element[]): Element | undefined {
  const editor = path.find((element) => EDITOR_NAME.test(element.getAttribute('data-testid') ?? ''));
  const part = editor ?? firstMatch(path, PART);
  if (!part) return undefined;
  const outward = pathFrom(part);
  const dialog = firstMatch(outward, '[role="dialog"]');
  if (dialog && editorsIn(dialog).length > 0) return dialog;
  return outward.find((element) => editorsIn(element).length > 0 && element.querySelector(SUBMIT));
}

function profileBox(path: readonly Element[]): Box | undefined {
  const container = firstMatch(path, '[role="dialog"], main');
  const submit = container?.querySelector(PROFILE_SAVE);
  const editors = container && submit ? allIn(container, PROFILE) : [];
  if (!container || !submit || editors.length === 0) return undefined;
  return {
    kind: 'profile',
    container,
    editors,
    accountName: editors.find((editor) => editor.matches(PROFILE_NAME)),
    submit,
  };
}

export const x: Site = {
  id: 'x',
  name: 'X',

  boxAt(path): Box | undefined {
    const message = firstMatch(path, MESSAGE);
    if (message) return { kind: 'message', container: message, editors: [], submit: undefined };
    const container = containerAt(path);
    if (!container) return profileBox(path);
    const reply = nearestHolding([container], '[data-testid="inline_reply_offscreen"]');
    const inReply = firstMatch(pathFrom(container), '[data-testid="inline_reply_offscreen"]');
    return {
      kind: (reply ?? inReply) ? 'comment' : 'post',
      container,
      editors: editorsIn(container),
      submit: allIn(container, SUBMIT).at(-1),
    };
  },

  submitAt(path) {
    const control = firstMatch(path, `${SUBMIT}, ${PROFILE_SAVE}`);
    return control && isEnabled(control) ? control : undefined;
  },

  submitsByKey: ({ key, ctrlOrMeta }, { kind }) => key === 'Enter' && ctrlOrMeta && kind !== 'profile',
};
