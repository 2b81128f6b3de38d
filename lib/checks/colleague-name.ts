import type { Check, Context, Span } from './check';
import { openRosters, type OpenRoster } from '../roster/match';
import { isNamesake } from './colleague-name/namesakes';
import { namedColleagues } from './colleague-name/named';
import { keyOfAll } from './keys';
import { colleagueRosters } from './said/colleagues';
import { ownerOf } from './said/said-of';
import { placesOf, type Statement } from './said/statement';
import { talkOf, type Talk } from './said/talk';
import { outermost } from './spans';

/**
 * Notices a name on the school's list of colleagues, with what is private of theirs where the draft tells it. Nothing where the
 * pack has no list.
 */
export const colleagueName: Check = {
  id: 'colleague-name',
  clauses: ['confidentiality.individual'],
  inspect(draft, context) {
    const rosters = colleagueRosters(context.rulebook);
    if (rosters.length === 0) return [];
    const roster = openRosters(rosters, context.rulebook.commonFirstNames);
    const statements = talkOf(draft, context).flatMap((talk) => privateMatters(talk, roster));
    const named = namedColleagues(context);
    const { spans } = placesOf(statements);
    const all = outermost([...spans, ...named].toSorted((a, b) => a.part - b.part || a.start - b.start));
    const [first] = statements;
    const name = first ? nameOf(first) : wordsOf(context, named[0]);
    if (name === undefined) return [];
    return [
      {
        check: 'colleague-name',
        clause: 'confidentiality.individual',
        spans: all,
        weight: 80,
        noticed: { id: first ? 'noticedColleagueName' : 'noticedColleague', with: [name] },
        why: { id: first ? 'whyColleagueName' : 'whyColleague', with: [] },
        key: keyOfAll('colleague-name', all, draft.parts),
        actions: ['dismiss', 'mute'],
      },
    ];
  },
};

function nameOf({ talk: { tokens, reading }, who: { first, last } }: Statement): string {
  return reading.text.slice(tokens[first]?.start, tokens[last]?.end);
}

function wordsOf({ readings }: Context, span: Span | undefined): string | undefined {
  return span && readings[span.part]?.text.slice(span.start, span.end);
}

function privateMatters(talk: Talk, roster: OpenRoster): Statement[] {
  return talk.whats.flatMap((what) => {
    if (what.label !== 'topic staff' && what.label !== 'topic health' && what.label !== 'topic life')
      return [];
    const who = ownerOf(talk, what);
    if (who?.name !== 'colleague' || talk.isQuoted(what.first)) return [];
    const { tokens, reading } = talk;
    return isNamesake(reading.text, tokens, who.first, who.last, who.sure, roster)
      ? []
      : [{ talk, who, what }];
  });
}
