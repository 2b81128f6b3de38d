import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CHECK_IDS, type Finding, type Span } from '../../../lib/checks/check';
import { fewer, RULES } from '../../../lib/checks/fewer';
import { inspect } from '../../../lib/checks/inspect';
import { NEW_DRAFT, notice, press, type Hold } from '../../../lib/compose/hold';
import { buildRoster } from '../../../lib/roster/build';
import { post } from './examples/example';
import { rulebook } from './rulebooks';

const span = (start: number, end: number, part = 0): Span => ({ part, start, end });
const finding = (check: string, key: string, ...spans: Span[]): Finding => ({
  check: check as Finding['check'],
  clause: 'confidentiality.individual',
  spans,
  weight: 50,
  noticed: { id: `noticed ${key}`, with: [] },
  why: { id: `why ${key}`, with: [] },
  key,
  actions: ['dismiss'],
});

describe('two findings of the same words', () => {
  const pupil = finding('pupil-name', 'p', span(0, 4));
  const secret = finding('confidential', 'c', span(0, 20));

  it('become one that names the child and says what is private', () => {
    expect(fewer([pupil, secret])).toEqual([{ ...pupil, why: secret.why, spans: [span(0, 20)], key: 'p+c' }]);
  });

  it('keep the reason of the one that stays where the rule does not say otherwise', () => {
    const [accusation, criticism] = [
      finding('accusation', 'a', span(3, 9)),
      finding('criticism', 'k', span(0, 9)),
    ];
    expect(fewer([criticism, accusation])).toEqual([{ ...accusation, spans: [span(0, 9)], key: 'a+k' }]);
  });

  it('keep the clauses of both, each once', () => {
    const request = {
      ...finding('pupil-contact', 'r', span(0, 20)),
      clause: 'trust.friend-request' as const,
      alongside: ['trust.contact', pupil.clause] as const,
    };
    expect(fewer([pupil, request])).toEqual([
      {
        ...pupil,
        alongside: ['trust.friend-request', 'trust.contact'],
        why: request.why,
        spans: [span(0, 20)],
        key: 'p+r',
      },
    ]);
    const named = { ...pupil, alongside: ['trust.contact'] as const };
    expect(fewer([named, request])[0]?.alongside).toEqual(['trust.contact', 'trust.friend-request']);
  });

  it('stay two where one of them has further words', () => {
    const more = { ...secret, spans: [span(0, 20), span(30, 40)] };
    expect(fewer([pupil, more])).toEqual([pupil, more]);
  });

  it('stay two in different parts of a thread', () => {
    const elsewhere = finding('confidential', 'c', span(0, 20, 1));
    expect(fewer([pupil, elsewhere])).toEqual([pupil, elsewhere]);
  });

  it('are both swallowed by two that share the words between them', () => {
    const other = finding('pupil-name', 'q', span(30, 34));
    const both = finding('confidential', 'c', span(0, 20), span(30, 40));
    expect(fewer([pupil, other, both]).map(({ key, spans }) => [key, spans])).toEqual([
      ['p+c', [span(0, 20)]],
      ['q+c', [span(30, 40)]],
    ]);
  });
});

it('takes findings that are about no words for the same', () => {
  const [device, hours] = [finding('school-device', 'd'), finding('working-hours', 'h')];
  expect(fewer([device, hours]).map(({ key }) => key)).toEqual(['d+h']);
  expect(fewer([hours]).map(({ key }) => key)).toEqual(['h']);
});

test('no rule lets a check swallow what swallows it', () => {
  const heavier = new Map(RULES.map(({ stays, goes }) => [`${stays} ${goes}`, true]));
  for (const { stays, goes } of RULES) expect(heavier.has(`${goes} ${stays}`)).toBe(false);
});

const CHECKS = [...new Set([...CHECK_IDS, ...RULES.flatMap(({ stays, goes }) => [stays, goes])])];
const someFindings = fc
  .uniqueArray(
    fc.record({
      check: fc.constantFrom(...CHECKS),
      number: fc.integer({ min: 0, max: 2 }),
      at: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }),
    }),
    { selector: ({ check, number }) => `${check}:${number}`, maxLength: 8 },
  )
  .map((all) =>
    all.map(({ check, number, at }) =>
      finding(check, `${check}:${number}`, ...at.map((start) => span(start * 10, start * 10 + 8))),
    ),
  );

describe('however findings meet', () => {
  it('each is there still, or its key and its words are in one that is', () => {
    fc.assert(
      fc.property(someFindings, (findings) => {
        const left = fewer(findings);
        for (const { key, spans } of findings) {
          const holders = left.filter((other) => other.key.split('+').includes(key));
          expect(holders.length).toBeGreaterThan(0);
          for (const { start, end } of spans)
            expect(
              holders.some((holder) => holder.spans.some((its) => its.start <= start && end <= its.end)),
            ).toBe(true);
        }
        expect(new Set(left.map(({ key }) => key)).size).toBe(left.length);
      }),
    );
  });

  it('no hold is skipped that there would have been without it', () => {
    fc.assert(
      fc.property(fc.array(someFindings, { maxLength: 6 }), (stages) => {
        const swallowed = heldAt(stages.map(fewer));
        expect(heldAt(stages).filter((stage) => !swallowed.includes(stage))).toEqual([]);
      }),
    );
  });
});

/** At which stages of a draft a press on Post is held, when it is pressed at each. */
function heldAt(stages: readonly (readonly Finding[])[]): number[] {
  let hold: Hold = NEW_DRAFT;
  return stages.flatMap((findings, stage) => {
    const keys = findings.map(({ key }) => key);
    hold = press(notice(hold, keys), keys);
    return hold.phase === 'held' ? [stage] : [];
  });
}

describe('in a draft', () => {
  const roster = buildRoster([{ first: 'Rory', surname: 'Gallacher' }], new Uint8Array(16));
  const found = (text: string, dismissed: readonly string[] = []) =>
    inspect(post(text), rulebook({ roster }), {
      dismissed: new Set(dismissed),
      onFault(check, fault) {
        throw new Error(check, { cause: fault });
      },
    });
  const keys = (...given: Parameters<typeof found>) => found(...given).map(({ key }) => key);

  it('a child and what is private about it are one reminder', () => {
    const [one, ...others] = keys('Rory Gallacher has been excluded');
    expect(one).toMatch(/^pupil-name:\w+\+confidential:Behaviour:named$/);
    expect(others).toEqual([]);
  });

  it('what is said later of a child whose name was dismissed is noticed all the same', () => {
    const before = keys('So proud of Rory Gallacher');
    expect(keys('So proud of Rory Gallacher', before)).toEqual([]);
    expect(keys('Rory Gallacher has been excluded', before)).toHaveLength(1);
  });

  it('the rule about requests is among those that are shown of a child who is named', () => {
    const [one] = found('Rory Gallacher sent me a friend request and I accepted it');
    expect(one).toMatchObject({
      clause: 'confidentiality.individual',
      alongside: ['trust.friend-request'],
      why: { id: 'whyPupilRequest' },
    });
  });

  it('a child who is named and whose request was accepted is one reminder, and the request is there still without the name', () => {
    const [one, ...others] = keys('Rory Gallacher followed me on insta, followed back');
    expect(one).toMatch(/^pupil-name:\w+\+pupil-contact:request$/);
    expect(others).toEqual([]);
    expect(keys('One of my class followed me on insta, followed back')).toEqual(['pupil-contact:request']);
  });

  it('an accusation says enough, and criticism of somebody else stays', () => {
    expect(keys('Our lying head is useless. My class are feral')).toEqual([
      'accusation+criticism:management',
      'criticism:pupils',
    ]);
  });

  it('a reminder that was dismissed takes nothing else with it', () => {
    const text = 'Our school is a joke. My class are feral';
    expect(keys(text, ['criticism:school'])).toEqual(['criticism:pupils']);
  });
});
