import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../public/_locales/en/messages.json';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** What the browser does with a message: named places are looked up, numbered ones filled, unknown keys are empty. */
function getMessage(key: string, places: string | readonly string[] = []): string {
  const all: Readonly<Record<string, Message | undefined>> = messages;
  const given = typeof places === 'string' ? [places] : places;
  const fill = (text: string) => text.replaceAll(/\$(\d)/g, (_, at: string) => given[Number(at) - 1] ?? '');
  const found = all[key];
  if (!found) return '';
  const named = found.message.replaceAll(/\$(\w+)\$/g, (_, name: string) =>
    fill(found.placeholders?.[name.toLowerCase()]?.content ?? ''),
  );
  return fill(named).replaceAll('$$', '$');
}

// A busy machine may take its time; what is waited for comes all the same.
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(getMessage as never);
  // A browser may speak a language into which nothing is translated: then the words are English ones.
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('ar-EG');
});

afterEach(cleanup);
