import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';
import type { Sentence } from './checks/check';

/** The key of a message in `public/_locales`. English has every key, so English is what types are made from. */
export type WordsKey = keyof typeof messages;

/** A key that has one message per plural form: `…One`, `…Other`, and whatever else a language needs (`…Few`). */
export type CountedKey = WordsKey extends infer Key
  ? Key extends `${infer Stem}Other`
    ? Stem
    : never
  : never;

type GetMessage = (key: string, places: readonly string[]) => string;

const message: GetMessage = (key, places) => {
  try {
    return (browser.i18n.getMessage as GetMessage)(key, places);
  } catch {
    // A page can outlive the copy of the extension that its scripts came from: then there are no words any more.
    return '';
  }
};

/** The message of this key in the person's language, with `$1`, `$2` … filled in. */
export function words(key: WordsKey, ...places: readonly string[]): string {
  return message(key, places);
}

/**
 * The language that the words are in, which is not the browser's where there is no translation. Asked for once: it does not
 * change while a page is open, and can't be asked for when the extension was updated.
 */
let language = '';

function tag(): string | undefined {
  language ||= words('languageTag');
  return language || undefined;
}

/** The message of this key in the plural form that `count` asks for. The count is `$1`, further places follow. */
export function countedWords(key: CountedKey, count: number, ...places: readonly string[]): string {
  const locale = tag();
  const form = new Intl.PluralRules(locale).select(count);
  const suffix = form.charAt(0).toUpperCase() + form.slice(1);
  const all = [new Intl.NumberFormat(locale).format(count), ...places];
  return message(`${key}${suffix}`, all) || message(`${key}Other`, all);
}

/** Words one after the other, as the language lists them: *“Amira”, “Ben” and 2 more*. */
export function listed(all: readonly string[]): string {
  return new Intl.ListFormat(tag(), { type: 'conjunction' }).format(all);
}

/** A sentence that a check has put together. */
export function sentenceWords(sentence: Sentence): string {
  const { id, with: places, count } = sentence;
  return count === undefined ? message(id, places) : countedWords(id as CountedKey, count, ...places);
}
