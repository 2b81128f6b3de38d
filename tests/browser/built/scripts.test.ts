import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtPageScripts, readBuilt } from './built';

const COMPOSE = 'content-scripts/compose.js';

/** Words that stay in these libraries' code when it is made small. */
const REACT = /react\.transitional\.element|Minified React error/;
const ZOD = /_zod\b|ZodError/;

// Asked in this way, so that a failure does not print the whole script.
const has = (path: string, pattern: RegExp): boolean => pattern.test(readBuilt(path));

describe('the script that every page of the sites carries', () => {
  it('is at most 10 kB, compressed', () => {
    expect(gzipSync(readBuilt(COMPOSE), { level: 9 }).byteLength).toBeLessThanOrEqual(10_000);
  });

  it('has neither React nor the schema library in it, which stand where they belong', () => {
    expect(has('content-scripts/reminder.js', REACT)).toBe(true);
    expect(has('background.js', ZOD)).toBe(true);
    expect(has(COMPOSE, REACT)).toBe(false);
    expect(has(COMPOSE, ZOD)).toBe(false);
  });

  it('sends the page neither messages nor events', () => {
    expect(has(COMPOSE, /\b(?:postMessage|dispatchEvent)\(/)).toBe(false);
  });

  it('tells no other script where in the code a fault was, nor in what words', () => {
    expect(has(COMPOSE, /\.stack\b/)).toBe(false);
  });
});

it('no script in a web page tells of itself by the build tool’s event', () => {
  expect(builtPageScripts()).toContain(COMPOSE);
  const telling = builtPageScripts().filter((path) => has(path, /content-script-started/));
  expect(telling).toEqual([]);
});
