import type { Token } from '../text/tokens';
import { isNextTo } from './name-shape';
import { wordSet } from '../text/word-set';

/** What comes after a name that begins a sentence, and not after *Will you*, *May I* or *Hope that*. */
const AFTER_A_NAME = wordSet(
  'hates likes knows gives gets looks comes goes runs reads writes does takes keeps forgot forgets ate eats drew draws spelt lost hugs hugged sold built drove sits was has had got did made won read wrote loves loved said told asked cried laughed gave came went wants sang drew showed helped held ran swam fell found thinks says tells asks makes gets brought puts put plays sings brings draws dances laughs smiles cries walks talks took got met bit hit hid wore tore stood threw caught thought bought sent spent left swung drank broke spoke slept kept shook stole flew spilt learnt smelt licks eats sits stands wears loses finds wins',
);
/** What comes before a name, also one in small letters. */
const BEFORE_A_NAME = wordSet('done little even poor bless congratulations congrats called mate lad proud');

/** *Congratulations to*; *well done to* is one of them, and *what was done to* is not. */
const PRAISE = wordSet('congratulations congrats kudos shoutout applause');

/** *Well done*, *bless*, *proud of*, *congratulations to* and the like, right before. */
export function isPraisedBefore(text: string, tokens: readonly Token[], at: number): boolean {
  const [second, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!before || !token || !isNextTo(text, before, token)) return false;
  if (before.text === 'to') {
    const third = tokens[at - 3]?.text;
    return PRAISE.has(second?.text ?? '') || (second?.text === 'done' && third === 'well');
  }
  return BEFORE_A_NAME.has(before.text) || (before.text === 'of' && second?.text === 'proud');
}

/** Whether a word is what a person did or does: *won*, *laughed*. */
export function isDoneByPerson(word: string): boolean {
  return AFTER_A_NAME.has(word) || (word.length > 4 && word.endsWith('ed'));
}
