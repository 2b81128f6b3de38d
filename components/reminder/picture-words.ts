import type { Scene } from '@/lib/compose/stage';
import type { FileFacts } from '@/lib/photos/facts';
import { countedWords, words, type CountedKey, type WordsKey } from '@/lib/words';

interface Ways {
  readonly photos: CountedKey;
  readonly videos: CountedKey;
  readonly both: WordsKey;
}

const WAYS: Readonly<Record<Exclude<Scene['fault'], 'none' | 'cannot-check' | 'nothing-found'>, Ways>> = {
  'still-looking': {
    photos: 'reminderStillLookingPhotos',
    videos: 'reminderStillLookingVideos',
    both: 'reminderStillLookingBoth',
  },
  'nothing-seen': {
    photos: 'reminderNothingSeenPhotos',
    videos: 'reminderNothingSeenVideos',
    both: 'reminderNothingSeenBoth',
  },
  'nothing-yet': {
    photos: 'reminderNothingYetPhotos',
    videos: 'reminderNothingYetVideos',
    both: 'reminderNothingYetBoth',
  },
  'not-seen': {
    photos: 'reminderNotSeenPhotos',
    videos: 'reminderNotSeenVideos',
    both: 'reminderNotSeenBoth',
  },
};

/** How it stands with looking at what is attached, which may be a photo, a video, or several of either or both. */
export function pictureWords(how: keyof typeof WAYS, files: readonly FileFacts[]): string {
  const photos = files.filter(({ kind }) => kind === 'image').length;
  const videos = files.filter(({ kind }) => kind === 'video').length;
  if (photos > 0 && videos > 0) return words(WAYS[how].both);
  return videos > 0 ? countedWords(WAYS[how].videos, videos) : countedWords(WAYS[how].photos, photos);
}
