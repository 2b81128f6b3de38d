import { expect, it } from 'vitest';
import { boxNow } from '../../../lib/compose/box-now';
import { x } from '../../../lib/sites/x';
import { boxAt, editor, layOutPages, one, show } from '../sites/page';

layOutPages();

const draft = (id: string): string => editor(`data-testid="tweetTextarea_0" id="${id}"`);

function showBox() {
  show(
    `<main><div id="box"><div id="row">${draft('first')}</div><button data-testid="tweetButtonInline">Post</button></div></main>`,
  );
  return boxAt(x, one('#first'))!;
}

it('a box whose editors its site has all replaced, as X does once a picture is uploaded, is found again', () => {
  const before = showBox();
  one('#row').innerHTML = draft('second');
  const now = boxNow(before, x, true);
  expect(now).toMatchObject({ container: one('#box'), editors: [one('#second')] });
});

it('a box has gone once there is nothing to write in, or all of it was taken out', () => {
  const before = showBox();
  one('#row').replaceChildren();
  expect(boxNow(before, x, true)).toBeUndefined();
  show('');
  expect(boxNow(before, x, true)).toBeUndefined();
});
