import { unsuitableLink } from '../../../../lib/checks/unsuitable-link';
import { example, type Examples } from './example';

const NOTICE: Readonly<Record<string, readonly string[]>> = {
  'https://www.pornhub.com/view?x=1': ['www.pornhub.com'],
  'see me on onlyfans.com/somebody': ['onlyfans.com'],
  'uk.xhamster.com': ['uk.xhamster.com'],
  'anything.xxx': ['anything.xxx'],
  'https://pictures.adult/': ['pictures.adult'],
  'Free bets at bet365.com': ['bet365.com'],
  'https://m.skybet.com/football': ['m.skybet.com'],
  'play at luckydragon.casino': ['luckydragon.casino'],
  'https://bestonlinecasinos.example.com': ['bestonlinecasinos.example.com'],
  'ＰＯＲＮＨＵＢ．ＣＯＭ': ['ＰＯＲＮＨＵＢ．ＣＯＭ'],
  'nsfw but funny https://bit.ly/abc123': ['bit.ly'],
  'free spins here tinyurl.com/xyz casino night': ['tinyurl.com'],
};

export const EXAMPLES: Examples = {
  check: unsuitableLink,
  notice: Object.entries(NOTICE).map(([text, words]) => example(text, {}, words)),
  leave: [
    'https://www.bbc.co.uk/news',
    'Our fundraiser: https://bit.ly/abc123',
    'https://t.co/9NFBGgjMfp what a goal',
    'essex.gov.uk has the term dates',
    'sussexwildlife.org.uk is brilliant',
    'foodporn.example.com',
    'Casino Royale is on tonight',
    'I bet he forgets. Bet he does.',
    'bingo night in the hall, 7 p.m.',
    'www.nationallottery.example.org good causes',
    'write to dave@bet365.com',
    'No.Way.Seriously',
    'adult.education courses at the library',
    'middlesex.ac.uk open day',
  ].map((text) => example(text)),
};
