import { expect, it } from 'vitest';
import { pictureWords } from '@/components/reminder/picture-words';
import type { FileFacts } from '@/lib/photos/facts';

const filesOf = (...kinds: readonly FileFacts['kind'][]): readonly FileFacts[] =>
  kinds.map((kind, at) => ({ id: String(at), kind, bytes: 1, state: 'pending' }));
const PHOTO = filesOf('image');
const PHOTOS = filesOf('image', 'image', 'image');
const VIDEO = filesOf('video');
const VIDEOS = filesOf('video', 'video');
const BOTH = filesOf('video', 'image');

it.each([
  ['still-looking', PHOTO, 'Still looking at your photo. One moment, or press again to post.'],
  ['still-looking', PHOTOS, 'Still looking at your photos. One moment, or press again to post.'],
  ['still-looking', VIDEO, 'Still looking at your video. One moment, or press again to post.'],
  ['still-looking', VIDEOS, 'Still looking at your videos. One moment, or press again to post.'],
  ['still-looking', BOTH, 'Still looking at what you attached. One moment, or press again to post.'],
  ['nothing-seen', PHOTO, 'Nothing noticed in your photo. Press again to post it.'],
  ['nothing-seen', PHOTOS, 'Nothing noticed in your photos. Press again to post them.'],
  ['nothing-seen', VIDEO, 'Nothing noticed in your video. Press again to post it.'],
  ['nothing-seen', BOTH, 'Nothing noticed in what you attached. Press again to post.'],
  ['nothing-yet', VIDEO, 'Nothing noticed in your video so far. Press again to post it.'],
  ['nothing-yet', PHOTOS, 'Nothing noticed in your photos so far. Press again to post them.'],
  ['nothing-yet', BOTH, 'Nothing noticed in what you attached so far. Press again to post.'],
  ['not-seen', PHOTO, 'Sorry, your photo can’t be looked at. Press again to post it.'],
  ['not-seen', VIDEO, 'Sorry, your video can’t be looked at. Press again to post it.'],
  ['not-seen', VIDEOS, 'Sorry, some of your videos can’t be looked at. Press again to post them.'],
  ['not-seen', BOTH, 'Sorry, some of what you attached can’t be looked at. Press again to post.'],
] as const)('%s: speaks of what is attached', (how, files, said) => {
  expect(pictureWords(how, files)).toBe(said);
});

it('a paper that goes with a photo is none', () => {
  expect(pictureWords('still-looking', [...PHOTO, ...filesOf('other')])).toMatch(/at your photo\./);
});
