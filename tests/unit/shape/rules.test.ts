import { expect, test } from 'vitest';
import { sourcesIn, type Source } from './sources';

const EVERYWHERE = sourcesIn('lib', 'components', 'entrypoints');
const PURE = sourcesIn('lib/checks', 'lib/text', 'lib/roster', 'lib/hours', 'lib/policy');

function holding(sources: readonly Source[], forbidden: RegExp): string[] {
  return sources.flatMap(({ path, code }) => {
    const found = forbidden.exec(code);
    return found ? [`${path}: ${found[0]}`] : [];
  });
}

test('there is something to look at', () => {
  expect(PURE.length).toBeGreaterThan(20);
  expect(holding(PURE, /export function fold\b/)).toEqual(['lib/text/fold.ts: export function fold']);
});

test('what thinks about drafts touches neither page, browser, clock nor chance', () => {
  const environment =
    /\b(?:document|window|navigator|localStorage|globalThis|self)\.|\bbrowser\.|wxt\/browser|\bchrome\.|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|(?<!\.)\bcrypto\.|\bperformance\.now\b|\bset(?:Timeout|Interval)\b/;
  expect(holding(PURE, environment)).toEqual([]);
});

test('only lib/sites knows selectors', () => {
  const selectors = /\.(?:querySelector|querySelectorAll|closest|matches|getElementsBy\w+)\(/;
  const others = sourcesIn('lib').filter(({ path }) => !path.startsWith('lib/sites/'));
  expect(holding(others, selectors)).toEqual([]);
});

test('nothing asks the network', () => {
  const network =
    /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b/;
  expect(holding(EVERYWHERE, network)).toEqual([]);
});

test('nothing turns text into markup or code', () => {
  const markup =
    /\binnerHTML\b|\bouterHTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write\b|\beval\(|\bnew Function\(/;
  expect(holding(EVERYWHERE, markup)).toEqual([]);
});

test('faults go through one door', () => {
  const others = EVERYWHERE.filter(({ path }) => path !== 'lib/report-error.ts');
  expect(holding(others, /\bconsole\./)).toEqual([]);
});

test('each folder imports only what stands below it', () => {
  const MAY: Readonly<Record<string, readonly string[]>> = {
    policy: [],
    text: [],
    hours: [],
    photos: [],
    roster: ['text'],
    checks: ['text', 'policy', 'hours', 'roster', 'school', 'photos', 'sites'],
  };
  const wrong = Object.entries(MAY).flatMap(([folder, allowed]) =>
    sourcesIn(`lib/${folder}`).flatMap(({ path, code }) =>
      [...code.matchAll(/^(?:import|export) (type )?[^;]*?from '(\.[^']*)'/gm)].flatMap(
        ([, type, from = '']) => {
          const target = new URL(from, `file:///${path}`).pathname.split('/')[2] ?? '';
          // Contracts may be known anywhere; only what runs has a direction.
          return type || target === folder || allowed.includes(target) ? [] : [`${path} imports ${from}`];
        },
      ),
    ),
  );
  expect(wrong).toEqual([]);
});
