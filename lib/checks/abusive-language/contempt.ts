import { findLabelled, labelledPhrases } from '../../text/labelled-phrases';
import type { Reading } from '../../text/reading';
import { apart } from '../../text/scan';
import { tokensOf } from '../../text/tokens';

/** About people of some kind, or at somebody. */
export type Kind = 'group' | 'person';

/** Wishes of harm and set phrases of contempt, at somebody and about people of some kind; `phrasesOf` says how to read the lists. */
const LISTS: Readonly<Record<Kind, string>> = {
  person: `
kys
go fuck yourself|yourselves|urself
you|you're|youre filth|garbage|scum
you|you're|youre|he|she fucking|absolute|vile filth|garbage|scum
kill|top yourself|yourselves|urself|yaself
hope|hoping you|he|she|they|u die|dies|rot|rots|burn|burns|choke|chokes|suffer|suffers > that|those|it
hope you|he|she|they all|fucking|really die|rot|burn|suffer
hope you|he|she|they get|gets cancer|aids|raped|sacked|stabbed|hurt
hope you|he|she|they get|gets run|knocked|beaten over|down|up
hope your|his|her|their house|car burns|explodes
rot|burn in hell
deserve|deserves|deserved to die|rot|burn|suffer
deserve|deserves a slap|kicking|beating|hiding|punch
deserve|deserves a good|proper slap|kicking|beating|hiding
give|giving him|her|them|you a slap|kicking|beating|hiding
give|giving him|her|them|you a good|proper slap|kicking|beating|hiding
head kicking|kicked|smashing|smashed|caving|caved|staving in
go and|fucking die|hang > in
drop dead you|he|she < gorgeous
want|wanna to|gonna punch|stab|strangle|kill|slap|batter you|him|her|them > for
i'll|ill fucking|bloody kill|batter|smash you|him|her|them
nobody|noone|everyone|everybody likes|hates|wants you > to|for
no one likes|wants you > to|for
do us|everyone|everybody all|a a|favour favour|and and|die die|leave|disappear|jump|quit
you're|youre|you|he's|she's|hes|shes are|so|pathetic|worthless|vile|repulsive|just pathetic|worthless|vile|repulsive
you're|youre pathetic|worthless|vile|repulsive
you're|youre|he|she a pathetic|nasty|vile|disgusting|repulsive|worthless|spiteful|vindictive|horrible|evil man|woman|person|human|creature|boy|girl
you're|youre|he|she a pathetic|nasty|vile|disgusting|repulsive|worthless|spiteful|vindictive|horrible|evil little|old man|woman|person|human|creature|boy|girl
he|she is a pathetic|nasty|vile|disgusting|repulsive|worthless|spiteful|vindictive|horrible|evil man|woman|person|human|creature|boy|girl
he|she is a pathetic|nasty|vile|disgusting|repulsive|worthless|spiteful|vindictive|horrible|evil little|old man|woman|person|human|creature|boy|girl
you|u ugly|vile|pathetic|worthless|repulsive|spiteful|vindictive|inbred > cry|crying|to|if
go|and play in|with traffic
i'll|ill|gonna|will smash|kick|cave|punch|break|rip his|her|your|their face|head|teeth|legs|jaw|neck
`,
  group: `
go|get back|home to your|their|ur own country|countries
back|home to where you|they|u came|come from
back|home where you|they|u came|come from
back|off to your|their|ur own country|countries
that|thats|how so gay
speak|learn english or go|get|leave
`,
};

const CONTEMPT = labelledPhrases(LISTS);

/** Where a text wishes somebody harm, reviles them, or tells people of some kind to go. */
export function contemptIn(reading: Reading): { kind: Kind; start: number; end: number }[] {
  const marks = findLabelled(reading, CONTEMPT);
  if (marks.length === 0) return [];
  const tokens = tokensOf(reading);
  return apart(
    marks.map(({ label, first, last }) => ({
      kind: label,
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
    })),
  );
}
