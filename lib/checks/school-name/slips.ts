import { oneSlip } from '../../text/one-slip';
import { together, type Token } from '../../text/tokens';
import type { Setting } from './alone';
import { plain, type Core, type Forms } from './forms';
import type { IsMeant, Match } from './short-form';

/** Shorter names, and shorter words in them, are too much like others. In letters. */
const SHORTEST_WITH_SLIP = 6;
const SHORTEST_WORD = 6;

/** A long name with one slip in it: *Pear Tree Pirmary School*. */
export function slipAt(first: number, { long }: Forms, { text, tokens }: Setting): Match | undefined {
  for (const { words, core } of long) {
    let slips = 0;
    for (const [index, word] of words.entries()) {
      const token = tokens[first + index];
      if (!token || (index > 0 && !together(text, tokens[first + index - 1] as Token, token))) slips = 2;
      else if (plain(token.text) !== word && !isPlural(token.text, word, index >= core))
        slips += isForgiven(plain(token.text), word, index < core) ? 1 : 2;
      if (slips > 1) break;
    }
    if (slips === 1) return { first, last: first + words.length - 1, sure: true };
  }
  return undefined;
}

/** *Juniors* for *Junior School* */
function isPlural(typed: string, meant: string, isKind: boolean): boolean {
  return isKind && typed === `${meant}s`;
}

/**
 * In the name itself less is forgiven than in *primary* or *school*: *Mark's* is another school than *Mary's*, and *Mill* than
 * *Hill*.
 */
function isForgiven(typed: string, meant: string, inCore: boolean): boolean {
  if (meant.length < 4 || typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > 1) return false;
  const slip = oneSlip(typed, meant);
  if (slip === 'swap') return true;
  if (slip === undefined || (!inCore && meant.length < 5)) return false;
  return !inCore || meant.length > 6 || (slip !== 'wrong' && /(.)\1/.test(slip === 'more' ? typed : meant));
}

/** *The Medows*, *Hartfeild Road*: one slip in a short form. */
export function shortSlipAt(
  first: number,
  { cores }: Forms,
  setting: Setting,
  isMeant: IsMeant,
): Match | undefined {
  for (const core of cores) {
    if (!core.alone) continue;
    const last = lastWithSlip(core, first, setting);
    if (last === undefined) continue;
    if (isMeant({ how: 'slip', core, first, last }, setting)) return { first, last, sure: false };
  }
  return undefined;
}

/** The last token of a core that is written with one slip. */
function lastWithSlip({ words }: Core, first: number, { text, tokens }: Setting): number | undefined {
  if (words.join('').length < SHORTEST_WITH_SLIP) return undefined;
  let slips = 0;
  for (const [index, word] of words.entries()) {
    const [before, token] = [tokens[first + index - 1], tokens[first + index]];
    if (!token || token.tag || (index > 0 && before && !together(text, before, token))) return undefined;
    const typed = plain(token.text);
    if (typed === word) continue;
    if (typed[0] !== word[0] || Math.abs(typed.length - word.length) > 1) return undefined;
    const slip = oneSlip(typed, word);
    // *Mark's* is another school than *Mary's*, and *Hatfield* another place than *Hartfield*.
    if (slip === undefined || (slip !== 'swap' && word.length < SHORTEST_WORD)) return undefined;
    slips += 1;
  }
  return slips === 1 ? first + words.length - 1 : undefined;
}
