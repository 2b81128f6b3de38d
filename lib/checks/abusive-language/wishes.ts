import { findPhrases, phrases, type Phrases } from '../../text/phrases';
import type { Reading } from '../../text/reading';

/** Wishes of harm to somebody and set phrases of contempt; `phrases` says how to read the list. */
const LIST = `
kys
go fuck yourself|yourselves|urself
you|you're|youre|u|he's|she's ?a ?selfish|fucking|absolute|vile|nasty|worthless|pathetic|total|complete|utter|disgusting|horrible|little|lazy piece|sack|waste|pile|lump of shit|filth|crap|garbage|scum|space|oxygen|skin|dirt|rubbish
he|she|they is|was|are ?a|an ?fucking|absolute|vile piece|sack|waste of shit|filth|crap|garbage|scum|space|oxygen
everyone|everybody hates|despises you
nobody|noone likes|loves you
play in traffic
kill yourself|yourselves|urself|yaself
hope|hoping you|he|she|they|u die|dies|rot|rots|burn|burns
hope you|he|she|they all|fucking|really die|rot|burn|suffer
hope you|he|she|they get|gets cancer|aids|raped
deserve|deserves|deserved to die|rot|burn|suffer
go and|fucking die|hang > in
drop dead you|he|she < gorgeous
want|wanna to|gonna punch|stab|strangle|kill|slap|batter you|him|her|them > for
i'll|ill fucking|bloody kill|batter|smash you|him|her|them
smash|punch|kick|knock|cave|bash your|his|her|their ?fucking face|head|teeth|jaw|skull in|off|out
`;

let known: Phrases | undefined;

/** Where a text wishes somebody harm or reviles them. */
export function wishesIn(reading: Reading): { start: number; end: number }[] {
  return findPhrases(reading, (known ??= phrases(LIST)));
}
