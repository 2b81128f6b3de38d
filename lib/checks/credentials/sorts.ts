import { wordSet } from '../../text/word-set';
import type { Sorts } from '../given/clues';
import { ACCOUNTS, ELSEWHERE, LOCKS } from './what-opens';

/** Words that mean much the same beside what could be a secret. */
export const SORTS = {
  lock: LOCKS,
  place: wordSet(
    'foyer tower boiler boilerhouse hut loft barn outhouse garage office reception building box tin unit cellar store stores storeroom pe gym bunker hatch bolt latch keybox lift hall cage stationery tuckshop front side back entry key keys security room site carpark park pool library kitchen toilet toilets loo minibus basement nursery block portakabin locker cabinet turnstile panel keypad dial wheels combi',
  ),
  account: ACCOUNTS,
  more: wordSet(
    'internet hotspot broadband wireless ssid vpn cloud icloud amazon netflix disney spotify paypal twitter facebook instagram tiktok page website site app tablet phone ipad macbook chromebook pc printer machine screen lockscreen api inbox gmail hwb handle timesheet payslip spreadsheet file folder document doc meeting link zoom teams meet supplier consortium ttrs till register rota dashboard moodle moe edmodo showbie kindle audible xero sage safeguard myconcern mailbox desktop cam doorbell skype padlet scheme',
  ),
  name: wordSet(
    'password passwords passcode passphrase passkey pin pins code codes combination combo keycode pwd pw token secret cyfrinair phrase username user backup reset override authenticator otp verification recovery staffnumber pass login logins',
  ),
  opens: wordSet(
    'opens open opened opening unlocks unlock unlocked login logon logged log sign signed signin locked lanyard fob buzz buzzing buzzer reset admin disarm disarms unset set lets gets through in into past',
  ),
  press: wordSet(
    'press pressed punch punched tap tapped type typed types enter key dial use using put turn twist spin hash star button buttons enters thumb pop bang shove asks ask wants takes',
  ),
  given: wordSet('is its it was be says say then now needs wants takes mine ours called still thats theyre'),
  harmless: wordSet(
    'off discount percent tenner flight train platform recipe pattern steps level score sheet row rows puzzle riddle kahoot quiz page chapter tracking parcel delivery refund customer helpline crossword sudoku bingo raffle lottery episode season series bus route population won beat sort promo voucher sale order orders booking qr dress dialling barcode referral nectar morse zip colour color cheat uber confirmation gift coupon roblox fortnite minecraft nintendo switch xbox pokemon country tax reservation product escape hogwarts museum film novel book isbn',
  ),
  elsewhere: ELSEWHERE,
  work: wordSet('school staff work class office staffroom supply caretaker head ta teacher site cleaner'),
  counted: wordSet(
    'm mm cm metre metres meters feet foot inches km miles kg grams kids children people pupils parents families steps stairs years year days hours hrs minutes mins seconds times points pounds quid euros pages words likes views watt watts volts bricks tiles stickers books tickets photos emails messages am pm calories jobs things percent degrees votes followers seats cakes weeks months stars players fans points goals runs',
  ),
  never: wordSet('never dont forgot forgotten lost wrong remember reset changed expired'),
  month: wordSet(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
  ),
} as const satisfies Sorts;
