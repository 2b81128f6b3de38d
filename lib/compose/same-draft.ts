import { previewsIn } from '../sites/dom';
import type { Box } from '../sites/site';
import { areOthers } from './follow-page';
import { readEditor } from './read-editor';
import type { Session } from './session';
import { wordsOf } from './words-of';

/**
 * Whether a box that has come to the page goes on with the draft of another one, which its site has only built anew: by the words in
 * it, or where there are none by the pictures. An empty box is another draft, for what can be told so far. (Of a picture that was
 * cropped another one is shown.)
 */
export function isSameDraft({ lastWords, hasPassed, attachments, box: old }: Session, box: Box): boolean {
  const words = wordsIn(box);
  const stands = old.container.isConnected;
  // A box that is still being faded out keeps its words. Those in two boxes that stay may well be the same.
  if (words !== '' && words === lastWords) return !stands || (!hasPassed && wordsIn(old) === words);
  const previews = previewsIn(box.container);
  if (stands || hasPassed || areOthers(attachments, previews)) return false;
  if (words === '' || lastWords === '') return previews.length > 0 && !attachments.areNone;
  return words.startsWith(lastWords);
}

function wordsIn({ editors }: Box): string {
  return wordsOf(editors.map((editor) => readEditor(editor).text));
}
