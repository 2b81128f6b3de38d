import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { COMMON_FIRST_NAMES } from '../../../lib/roster/common-first-names.data';
import { EVERYDAY_NAMES } from '../../../lib/roster/everyday-names.data';
import { EVERYDAY_WORDS } from '../../../lib/roster/everyday-words.data';
import { SURNAMES_NOT_SAID } from '../../../lib/roster/surname-words.data';
import { readPrints, printOf, writePrints } from '../../../lib/text/prints';
import { abusiveWords, abusiveWordsFile } from '../../tools/abusive-words';
import { unsuitableSitesFile } from '../../tools/unsuitable-sites';
import { sourcesIn } from '../shape/sources';

const LIB = new URL('../../../lib/checks/', import.meta.url);

test.each([
  ['abusive-language/words.data.ts', abusiveWordsFile()],
  ['unsuitable-link/sites.data.ts', unsuitableSitesFile()],
])('%s is as it is made', (path, made) => {
  expect(prints(readFileSync(new URL(path, LIB), 'utf8'))).toEqual(prints(made));
});

describe('the abusive words', () => {
  const { slurs, insults } = abusiveWords();

  it('are many enough, out of the packages', () => {
    expect(slurs.length).toBeGreaterThan(100);
    expect(insults.length).toBeGreaterThan(80);
  });

  it('have no two prints alike among them', () => {
    const all = [...new Set(Object.values(abusiveWords()).flat())];
    expect(new Set(all.map(printOf)).size).toBe(all.length);
  });

  it('are in no sentence of the interface, and the slurs in no file that browsers get', () => {
    const messages = readFileSync(
      new URL('../../../public/_locales/en/messages.json', import.meta.url),
      'utf8',
    );
    const said = wordsOf(messages);
    expect([...slurs, ...insults].filter((word) => said.has(word))).toEqual([]);
    const shipped = wordsOf(
      sourcesIn('lib', 'components', 'entrypoints')
        .map(({ code }) => code)
        .join(' '),
    );
    expect(slurs.filter((word) => shipped.has(word))).toEqual([]);
  });
});

test('nothing abusive or coarse stands in the lists that tell names from words', () => {
  const abusive = new Set(Object.values(abusiveWords()).flat());
  const coarse = new Set(['hell', 'damn', 'crap', 'suck', 'sucks', 'wtf', 'lmfao', 'dumb', 'stupid']);
  const words = [EVERYDAY_WORDS, EVERYDAY_NAMES, COMMON_FIRST_NAMES, SURNAMES_NOT_SAID].join(' ').split(' ');
  expect(words.filter((word) => abusive.has(word) || coarse.has(word))).toEqual([]);
});

test('a list of prints is read as it was written', () => {
  const words = ['one', 'two', 'two', 'three words here', ''];
  expect(new Set(readPrints(writePrints(words)))).toEqual(new Set(words.map(printOf)));
});

/** The lines of prints in a file; how it is laid out is the formatter's. */
function prints(file: string): readonly string[] | null {
  return file.match(/'[0-9a-z]{7,}'/g);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[a-z]+/g));
}
