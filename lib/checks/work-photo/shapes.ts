import { fold } from '../../text/fold';

/** Letters that a reader of pictures takes for each other, as one of them. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/0/g, 'o'],
  [/[1|!ij]/g, 'l'],
  [/5/g, 's'],
  [/8/g, 'b'],
  [/2/g, 'z'],
  [/q/g, 'g'],
];

/** Words as they look in a picture: small letters without spaces or signs, those that look alike as one. */
export function shapesOf(words: string): string {
  return ALIKE.reduce(
    (shapes, [letters, one]) => shapes.replaceAll(letters, one),
    fold(words).replaceAll(/[^\p{L}\p{N}|!]/gu, ''),
  );
}
