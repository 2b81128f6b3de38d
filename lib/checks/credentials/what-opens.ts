import { wordSet } from '../../text/word-set';

/** What has a lock with a code of its own. */
export const LOCKS = wordSet(
  'door doors gate gates alarm alarms keypad safe keysafe barrier padlock lock lockbox keybox photocopier copier printer shutter shutters hatch locker intercom shed bikeshed cupboard entrance staffroom trolley cabinet',
);
/** What people log into at work. */
export const ACCOUNTS = wordSet(
  'wifi wi network router hotspot guest login logins logon log username user account accounts laptop laptops computer computers ipad ipads chromebook chromebooks tablet tablets portal admin zoom teams meet meeting webinar google gmail outlook email classroom class twinkl seesaw tapestry cpoms sims arbor bromcom scholarpack integris purplemash mash mymaths ttrs rockstars numbots mathletics dojo classdojo parentpay parentmail bugclub showbie nessy myon canva edukey insight hwb phonics espresso charanga letterjoin sumdog system board whiteboard server drive database ict',
);
/** Where guests are given what opens: no concern of a school. */
export const ELSEWHERE = wordSet(
  'cafe café pub hotel airbnb starbucks costa nero mcdonalds cottage campsite premier travelodge airport butlins centerparcs',
);
const AT_WORK = wordSet('school staff work class office staffroom');

/** Whether one of these words is of an account or a network. */
export function speaksOfAccounts(near: readonly string[]): boolean {
  return near.some((word) => ACCOUNTS.has(word));
}

/** Whether these words are of a place that gives its guests what opens. */
export function isElsewhere(near: readonly string[]): boolean {
  return near.some((word) => ELSEWHERE.has(word)) && !near.some((word) => AT_WORK.has(word));
}
