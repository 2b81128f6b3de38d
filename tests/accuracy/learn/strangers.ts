import { ordinaryPosts } from '../../bench/name-statistics';
import { COUNTED } from '../real-posts';

/** Ordinary posts by strangers, without those in which false reminders are counted as unseen. */
export function ordinaryToLearnFrom(folder: string): string[] {
  return halfOf(ordinaryPosts(folder, COUNTED));
}

/** Those, posts with names that are words, and posts with coarse words. */
export function strangersToLearnFrom(folder: string): string[] {
  return [
    ...ordinaryToLearnFrom(folder),
    ...halfOf(ordinaryPosts(folder, ['name_or_word_contexts'])),
    ...ordinaryPosts(folder, ['davidson_sample']),
  ];
}

function halfOf(posts: readonly string[]): string[] {
  return posts.filter((_, index) => index % 2 === 0);
}
