import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Thumbnail } from '../../../../components/reminder/thumbnail';
import { wings } from '../../../../lib/compose/stage';
import { movieWith } from '../../../tools/movie';
import { oddFiles } from '../../../tools/odd-pictures';

const BITMAP = { width: 8, height: 8, close() {} };
const open = vi.fn<(picture: Blob) => Promise<unknown>>();

beforeEach(() => {
  open.mockReset().mockResolvedValue(BITMAP);
  vi.stubGlobal('createImageBitmap', open);
});
afterEach(() => vi.unstubAllGlobals());

const odd = (name: string): File => {
  const file = oddFiles().find((one) => one.name === name)!;
  return new File([new Uint8Array(file.bytes)], name, { type: file.type });
};
const marks = () => [{ left: 0, top: 0, right: 1, bottom: 1 }];
const shown = () => screen.findByRole('img', { name: 'The picture you attached' });

it('opens a picture to draw it', async () => {
  render(<Thumbnail picture={odd('a PNG that says it is a JPEG')} marks={[]} />);
  expect(await shown()).toBeVisible();
  expect(open).toHaveBeenCalledTimes(1);
});

it('does not open it anew where it is given the same marks again', async () => {
  const picture = odd('a PNG that says it is a JPEG');
  const { rerender } = render(<Thumbnail picture={picture} marks={marks()} />);
  await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(1));
  rerender(<Thumbnail picture={picture} marks={marks()} />);
  rerender(<Thumbnail picture={picture} marks={[]} />);
  await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(2));
});

it('has a picture that this browser cannot open made another', async () => {
  const [picture, other] = [odd('a HEIC'), new Blob(['other'])];
  open.mockImplementation((one) => (one === other ? Promise.resolve(BITMAP) : Promise.reject(new Error())));
  wings().showPhoto = async (asked) => (asked === picture ? other : undefined);
  render(<Thumbnail picture={picture} marks={[]} />);
  expect(await shown()).toBeVisible();
  delete wings().showPhoto;
});

it('shows the frame of a film in which something was seen first, with what is marked in that one', async () => {
  const [film, frame] = [new File([new Uint8Array(movieWith({ film: 100 }))], 'a.mp4'), new Blob(['frame'])];
  wings().showPhoto = async (asked, at) => (asked === film && at === 2 ? frame : undefined);
  const seen = [2, 2, 0].map((at) => ({ ...marks()[0]!, frame: at }));
  render(<Thumbnail picture={film} marks={seen} />);
  expect(
    await screen.findByRole('img', { name: 'The picture you attached, with 2 places marked in it' }),
  ).toBeVisible();
  expect(open.mock.calls).toEqual([[frame]]);
  delete wings().showPhoto;
});

it.each([
  ['a film, which may be gigabytes', new File([new Uint8Array(movieWith({ film: 100 }))], 'a.mp4')],
  ['a picture that would take all memory', odd('400 megapixels by its head')],
  ['what is no picture', odd('a text that says it is a JPEG')],
])('does not open %s', async (_, picture) => {
  const read = vi.spyOn(picture, 'slice');
  render(<Thumbnail picture={picture} marks={[]} />);
  await vi.waitFor(() => expect(read).toHaveBeenCalled());
  await new Promise((next) => setTimeout(next, 20));
  expect(open).not.toHaveBeenCalled();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});
