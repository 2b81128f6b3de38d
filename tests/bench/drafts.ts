/** Names the school, so that the reminder is on show while the rest is written. */
const START = 'Open evening at Pear Tree Primary School. ';

const WORDS =
  'so many people like Rosa Whitlam and her brother Tom came along on a grey evening and we talked about the garden over tea while the rain went on outside ' +
  'thank you to everyone who brought cakes and chairs it was lovely to see old friends and new faces together again ' +
  'next time we will open the gate a little earlier and put the signs up on the corner near the shop as well';

/** A draft of so many characters with something to be reminded of in it, in sentences and lines as people write them. */
export function draftOf(length: number): string {
  const words = WORDS.split(' ');
  let text = START;
  for (let count = 0; text.length < length; count += 1) {
    const word = words[(count * 7) % words.length] ?? '';
    text += `${word}${count % 60 === 59 ? '.\n' : count % 12 === 11 ? '. ' : ' '}`;
  }
  return text.slice(0, length).trimEnd().padEnd(length, 'x');
}
