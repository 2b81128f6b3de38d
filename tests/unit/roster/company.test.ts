import { describe, expect, test } from 'vitest';
import { isGrownUpBefore, isOtherAfter } from '../../../lib/roster/grown-ups-and-toys';
import { isOfFamily, isOfWork } from '../../../lib/roster/company-of-names';
import { isSaidOfChild } from '../../../lib/roster/said-of-children';
import { isThingCalledSo } from '../../../lib/roster/things-called-so';
import { read } from '../../../lib/text/read';
import { tokensOf, type Token } from '../../../lib/text/tokens';

/** Asks about the name that stands between stars. */
function ask<T>(marked: string, about: (text: string, tokens: readonly Token[], at: number) => T): T {
  const start = marked.indexOf('*');
  const text = marked.replaceAll('*', '');
  const tokens = tokensOf(read(text));
  return about(
    text,
    tokens,
    tokens.findIndex((token) => token.start === start),
  );
}

const isGrownUp = (marked: string) => ask(marked, (text, tokens, at) => isGrownUpBefore(tokens, at, text));
const isOther = (marked: string) => ask(marked, (text, tokens, at) => isOtherAfter(tokens, at, at + 1, text));
const isThing = (marked: string) =>
  ask(marked, (text, tokens, at) => isThingCalledSo(tokens, at, at + 1, text, true));
const isFamily = (marked: string) => ask(marked, (text, tokens, at) => isOfFamily(tokens, at, text));
const isWork = (marked: string) => ask(marked, (text, tokens, at) => isOfWork(tokens, at, at + 1, text));
const isChild = (marked: string) =>
  ask(marked, (text, tokens, at) => isSaidOfChild(text, tokens, at, at + 1));

describe('a grown-up', () => {
  test.each([
    'My TA *Grace* is a star',
    'love you *Max*',
    'mum to *Isla*',
    'wine with *Emily*',
    'me and *Jude*',
    'a lady called *Rose*',
    'the delivery man *Tyrone*',
    'teaching next door to *Thomas*',
  ])('%s', (marked) => expect(isGrownUp(marked)).toBe(true));
  test.each(['told *Max*', 'a boy called *Leo*', '*Grace*', 'and then *Isla*'])('not %s', (marked) =>
    expect(isGrownUp(marked)).toBe(false),
  );
});

describe('somebody or something else', () => {
  test.each([
    '*Emily* and I',
    '*Louis* (my husband)',
    '*Grace*, our TA',
    '*George* the giraffe',
    '*Jordan* from HR',
    '*Jasmine* from Aladdin',
    '*Emily* in the staffroom',
    '*Jordan* is a country',
  ])('%s', (marked) => expect(isOther(marked)).toBe(true));
  test.each([
    '*Eve* from Willow class',
    '*Chloe* from Year 2',
    '*Emily* in Year 3',
    '*Max* and Isla',
    '*Max*',
  ])('not %s', (marked) => expect(isOther(marked)).toBe(false));
});

describe('a thing', () => {
  test.each([
    'after *May* half term',
    '8th *May*',
    '*Willow* class',
    'a *Poppy* wreath',
    'a trip to *Paris*',
    '*Rose* tinted specs',
    '*Ivy*, holly, mistletoe',
  ])('%s', (marked) => expect(isThing(marked)).toBe(true));
  test.each(['proud of *Summer*', "*Daisy*'s class", '*Ivy* and Daisy', 'told *Rose*'])('not %s', (marked) =>
    expect(isThing(marked)).toBe(false),
  );
});

describe("the writer's family", () => {
  test.each([
    'my *Leo*',
    'our own *George*',
    'our little *Ivy*',
    'on our boy *Arjun*',
    'my nieces Ruby, Poppy and *Jasmine*',
    'Uncle *Max*',
  ])('%s', (marked) => expect(isFamily(marked)).toBe(true));
  test.each(["Olivia's mum *Kate*", 'a boy *Leo*', 'well done Ruby, Poppy and *Jasmine*'])(
    'not %s',
    (marked) => expect(isFamily(marked)).toBe(false),
  );
});

describe('a work', () => {
  test.each([
    "*Charlotte*'s Web",
    '*Jack* and the beanstalk',
    '*Jack* in the box',
    '*Henry* VIII',
    'Our book is *Matilda*',
  ])('%s', (marked) => expect(isWork(marked)).toBe(true));
  test.each(['*Jack* and the rest of my class', "*Olivia*'s English", '*Mia* and the others'])(
    'not %s',
    (marked) => expect(isWork(marked)).toBe(false),
  );
});

describe('said of a child', () => {
  test.each([
    "*Thomas*'s nan",
    '*Ivy* asked if I go home',
    "*Muhammad*: 'which way?'",
    'one wobbly tooth (*Evie*)',
    'told *Kwame* no',
    'said *Bella*',
  ])('%s', (marked) => expect(isChild(marked)).toBe(true));
  test.each(['with *Ivy* at the pub', "*Ivy*'s wedding", '*Ivy*, come here'])('not %s', (marked) =>
    expect(isChild(marked)).toBe(false),
  );
});
