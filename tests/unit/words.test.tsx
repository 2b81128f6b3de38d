import { describe, expect, it } from 'vitest';
import { countedWords, sentenceWords, words } from '../../lib/words';

describe('words', () => {
  it('finds the message of a key', () => {
    expect(words('extensionName')).toBe('Before You Post');
  });
  it('finds the message of a sentence that a check put together', () => {
    expect(sentenceWords({ id: 'extensionName', with: [] })).toBe('Before You Post');
  });

  it('speaks of one and of many', () => {
    expect(countedWords('policySearchFound', 1)).toBe('1 section mentions this');
    expect(countedWords('policySearchFound', 0)).toBe('0 sections mention this');
    expect(countedWords('policySearchFound', 1200)).toBe('1,200 sections mention this');
  });
});
