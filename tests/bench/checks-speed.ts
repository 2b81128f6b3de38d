import type { Draft } from '../../lib/checks/check';
import { inspect } from '../../lib/checks/inspect';
import { buildRoster } from '../../lib/roster/build';
import { COMMON_FIRST_NAMES } from '../../lib/roster/common-first-names.data';
import { COMMONEST_FIRST_NAMES, COMMONEST_SURNAMES } from '../../lib/roster/commonest-names.data';
import type { Roster } from '../../lib/roster/roster';
import type { Rulebook } from '../../lib/school/rulebook';
import { read } from '../../lib/text/read';
import { tokensOf } from '../../lib/text/tokens';
import { draftOf } from './drafts';
import { others } from './others';
import { rulebookWith } from './rulebook-with';

const LENGTHS = [280, 3000, 63_206];
const ROSTERS = [30, 420, 5000, 100_000];
const USUAL = 420;
const KEYS = 30;
const ROUNDS = 7;
/** One round goes on for so long, and it is warmed up for so long: computing time in ms. */
const ROUND = 30;
const WARMING = 300;
const AT_ONCE = 5;

/**
 * Measures all checks of words on drafts of several lengths, while somebody types at the end of them and when they are seen for the
 * first time, against a bare pass that only folds and splits the text, and against what other programs take. In computing time,
 * not by the clock; the best of several rounds, so that a busy machine does not count.
 */
export async function checksSpeed(): Promise<void> {
  const rulebooks = new Map(ROSTERS.map((size) => [size, rulebookOf(size)] as const));
  const usual = rulebooks.get(USUAL) as Rulebook;
  const programs = await others();
  // What is measured first must be as warm as what is measured last.
  for (const length of LENGTHS) await millisecondsOf(length, checkedBy(usual));
  const table: Record<string, Record<string, string>> = {};
  for (const length of LENGTHS) {
    const bare = await millisecondsOf(length, (text) => tokensOf(read(text)));
    const typing = await millisecondsOf(length, checkedBy(usual));
    const first = await millisecondsOf(length, (text) => {
      checkedBy(usual)('Something else.');
      checkedBy(usual)(text);
    });
    const row: Record<string, string> = {
      'bare pass': said(bare),
      'all checks, a key': said(typing),
      'of the bare pass': `${(typing / bare).toFixed(2)} ×`,
      'all checks, new draft': said(first),
      'of it': `${(first / bare).toFixed(2)} ×`,
    };
    for (const program of programs) {
      const took = await millisecondsOf(length, (text) => program.run(text));
      row[program.name] = `${said(took)}, ${(took / typing).toFixed(0)} ×`;
    }
    for (const size of ROSTERS) {
      const took = await millisecondsOf(length, checkedBy(rulebooks.get(size) as Rulebook));
      row[`roster of ${size}, a key`] = said(took);
    }
    table[`${length} characters`] = row;
  }
  // Programs down, lengths across: a table that fits the window.
  const rows = Object.keys(table[`${LENGTHS[0]} characters`] ?? {});
  console.table(
    Object.fromEntries(
      rows.map((row) => [
        row,
        Object.fromEntries(Object.entries(table).map(([length, cells]) => [length, cells[row]])),
      ]),
    ),
  );
  console.log('A program’s × is how many times as long it takes as all checks at one key.');
}

function checkedBy(rulebook: Rulebook): (text: string) => void {
  return (text) => {
    const draft: Draft = { site: 'facebook', kind: 'post', parts: [text], files: [], at: 0 };
    inspect(draft, rulebook, {
      dismissed: new Set(),
      onFault(check, fault) {
        throw new Error(check, { cause: fault });
      },
    });
  };
}

/** Milliseconds for each text, each of which is the one before with a key more, up to this length. */
async function millisecondsOf(length: number, run: (text: string) => unknown): Promise<number> {
  const whole = draftOf(length);
  const texts = Array.from({ length: KEYS }, (_, key) => whole.slice(0, length - KEYS + key));
  let next = 0;
  /** Runs on so many texts, in ms for each. */
  const lasting = async (runs: number): Promise<number> => {
    const began = process.cpuUsage();
    for (let count = 0; count < runs; count += 1) {
      const running = run(texts[next % KEYS] ?? '');
      next += 1;
      // Waiting takes longer than some of what is measured.
      if (running instanceof Promise) await running;
    }
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000 / runs;
  };
  // The very first runs are many times slower than those that follow, so no number of them says how long it takes to warm up.
  let once = 0;
  for (let spent = 0; spent < WARMING; spent += AT_ONCE * once) once = await lasting(AT_ONCE);
  const runs = Math.max(1, Math.round(ROUND / once));
  const took: number[] = [];
  for (let count = 0; count < ROUNDS; count += 1) took.push(await lasting(runs));
  return Math.min(...took);
}

function rulebookOf(size: number): Rulebook {
  const salt = Uint8Array.from({ length: 16 }, (_, index) => index * 11 + 5);
  return rulebookWith(rosterOf(size, salt), COMMON_FIRST_NAMES);
}

/** So many different names of the commonest ones. */
function rosterOf(size: number, salt: Uint8Array): Roster {
  const firsts = COMMONEST_FIRST_NAMES.split(' ');
  const surnames = COMMONEST_SURNAMES.split(' ');
  const names = Array.from({ length: size }, (_, at) => ({
    first: firsts[at % firsts.length] ?? '',
    surname: surnames[(at * 7 + Math.floor(at / firsts.length)) % surnames.length] ?? '',
  }));
  return buildRoster(names, salt);
}

function said(milliseconds: number): string {
  return milliseconds < 1 ? `${(1000 * milliseconds).toFixed(1)} µs` : `${milliseconds.toFixed(2)} ms`;
}
