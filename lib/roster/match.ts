import { cutDownNames } from './cut-down';
import { EVERYDAY_NAMES } from './everyday-names.data';
import { bare, firstBit, keyOf, marksOf, pairBit } from './fingerprint';
import { commonNamesIn } from './common-names';
import { nearNames } from './near-names';
import type { Roster } from './roster';
import { soundOf } from './sound-of';
import { recall } from '../text/recall';
import { wordSet } from '../text/word-set';

/** A roster made ready for looking names up. Names are given folded; those of a pair also `bare`. */
export interface OpenRoster {
  /** Whether it is somebody's first or known-as name, or points to the same bit as one. */
  hasFirst(first: string): boolean;
  /** Whether somebody has this first name with this surname. Ask only where `hasFirst`. */
  hasPair(first: string, surname: string): boolean;
  /** Whether it is an everyday word, also where it is a name. */
  isEveryday(word: string): boolean;
  /** Whether it is a common first name anywhere, on the list or not. */
  isCommonFirst(name: string): boolean;
  /** Whether it is common as a first name, and hardly anything else. */
  isMostlyName(name: string): boolean;
  /** First names of the list that are common anywhere and of which this word is one slip of the fingers away. */
  nearFirsts(word: string): readonly string[];
  /** First names of the list that are common anywhere, or are words, and which this word may be cut down from. */
  cutDown(word: string): readonly string[];
  /** The same with this first letter. */
  firstsFrom(letter: string): readonly string[];
  /** Whether it is among the commonest surnames of all. */
  isCommonSurname(name: string): boolean;
}

const opened = new WeakMap<Roster, OpenRoster>();

/** Opens a roster; it stays open while it is in memory. Looking up takes the same time however many names are in it. */
export function openRoster(roster: Roster): OpenRoster {
  let known = opened.get(roster);
  if (!known) opened.set(roster, (known = open(roster)));
  return known;
}

let common = commonNames('');

function commonNames(text: string) {
  const names = commonNamesIn(text);
  let near: ((word: string) => readonly string[]) | undefined;
  let cutDown: ((word: string) => readonly string[]) | undefined;
  const all = () => new Set([...names, ...EVERYDAY_NAMES.split(' ')]);
  return {
    text,
    names,
    all,
    near: (word: string) => (near ??= nearNames(names))(word),
    cutDown: (word: string) => (cutDown ??= cutDownNames(all()))(word),
  };
}

interface Several {
  readonly rosters: readonly Roster[];
  readonly commonFirstNames: string;
  readonly roster: OpenRoster;
}

/** By the first of them: the last that were opened together. */
const openedTogether = new WeakMap<Roster, Several>();

/**
 * Several rosters as one, such as the school's and a person's own: a name is on it where it is on any of them. The same again
 * for the same ones, so that what was found with it can be remembered.
 *
 * @param commonFirstNames folded, one space between them: more of them than the rosters bring themselves
 */
export function openRosters(rosters: readonly Roster[], commonFirstNames = ''): OpenRoster {
  const [first] = rosters;
  const known = first && openedTogether.get(first);
  if (known?.commonFirstNames === commonFirstNames && areSame(known.rosters, rosters)) return known.roster;
  const roster = openTogether(rosters, commonFirstNames);
  if (first) openedTogether.set(first, { rosters, commonFirstNames, roster });
  return roster;
}

function areSame(some: readonly Roster[], others: readonly Roster[]): boolean {
  return some.length === others.length && some.every((roster, at) => roster === others[at]);
}

function openTogether(rosters: readonly Roster[], commonFirstNames: string): OpenRoster {
  if (common.text !== commonFirstNames) common = commonNames(commonFirstNames);
  const { names, near, cutDown, all: allNames } = common;
  const all = rosters.map(openRoster);
  const hasFirst = (first: string) => all.some((roster) => roster.hasFirst(first));
  const byLetter = new Map<string, readonly string[]>();
  const byCommonNames = {
    isCommonFirst: (name: string) => names.has(name) || all.some((roster) => roster.isCommonFirst(name)),
    isMostlyName: (name: string) => names.has(name),
    nearFirsts: (word: string) => near(word).filter(hasFirst),
    cutDown: (word: string) => cutDown(word).filter(hasFirst),
    firstsFrom: (letter: string) => {
      let firsts = byLetter.get(letter);
      if (!firsts)
        byLetter.set(
          letter,
          (firsts = [...allNames()].filter((name) => name.startsWith(letter) && hasFirst(name))),
        );
      return firsts;
    },
  };
  const [only] = all;
  if (only && all.length === 1) return { ...only, ...byCommonNames };
  return {
    ...byCommonNames,
    hasFirst,
    hasPair: (first, surname) =>
      all.some((roster) => roster.hasFirst(first) && roster.hasPair(first, surname)),
    isEveryday: (word) => all.some((roster) => roster.isEveryday(word)),
    isCommonSurname: (name) => all.some((roster) => roster.isCommonSurname(name)),
  };
}

function open(roster: Roster): OpenRoster {
  const key = keyOf(bytesOf(roster.salt));
  const first = bytesOf(roster.first);
  const pairs = bytesOf(roster.pairs);
  const { words } = roster;
  const surnameKey = roster.format === 1 ? (surname: string) => surname : soundOf;
  const [everyday, firsts, surnames] = [
    wordSet(words.everyday),
    wordSet(words.firsts),
    wordSet(words.surnames),
  ];
  const commonest = { firsts, surnames: new Set([...surnames].map(surnameKey)) };
  const known = new Map<string, boolean>();
  const lookUp = (name: string) => isSet(first, (bits) => firstBit(key, bare(name), bits));
  return {
    hasFirst: (name) => recall(known, name, lookUp),
    hasPair(name, surname) {
      const heard = surnameKey(surname);
      for (let mark = marksOf({ first: name, surname, key: heard }, commonest); mark > 0; mark -= 1) {
        if (!isSet(pairs, (bits) => pairBit(key, name, heard, mark, bits))) return false;
      }
      return true;
    },
    isEveryday: (word) => everyday.has(word),
    isCommonFirst: (name) => firsts.has(name),
    isMostlyName: () => false,
    nearFirsts: () => [],
    cutDown: () => [],
    firstsFrom: () => [],
    isCommonSurname: (name) => surnames.has(name),
  };
}

function isSet(bitmap: Uint8Array, bitOf: (bits: number) => number): boolean {
  if (bitmap.length === 0) return false;
  const bit = bitOf(bitmap.length * 8);
  return (((bitmap[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
