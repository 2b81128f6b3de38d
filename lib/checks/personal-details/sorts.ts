import { wordSet } from '../../text/word-set';
import type { Sorts } from '../given/clues';

/** Words that mean much the same beside what could be a personal detail. */
export const SORTS = {
  pet: wordSet(
    'pet pets dog cat hamster rabbit pony goldfish kitten puppy budgie tortoise guinea gerbil parrot horse pup spaniel lab terrier whippet collie rat mouse insect',
  ),
  school: wordSet(
    'school schools primary infants infant juniors junior nursery secondary academy comp college class reception',
  ),
  teacher: wordSet('teacher teachers taught tutor headteacher mr mrs miss ms sister'),
  born: wordSet('born birth birthplace hometown bred raised delivered arrived popped hospital maternity dob'),
  maiden: wordSet('maiden nee'),
  wed: wordSet('married marrying marry wed before surname side lot people till until'),
  mother: wordSet('mum mums mam mams mammy mom mother mothers ma nan nana gran granny grandma grandmother'),
  street: wordSet('street road lane avenue close drive crescent terrace estate row court way grove'),
  lived: wordSet('lived grew live living brought house home address moved moving move flat cottage bungalow'),
  car: wordSet(
    'car cars motor drove drive driving driven wheels reg registration plate numberplate parked van tractor mini fiesta corsa astra golf polo',
  ),
  team: wordSet(
    'team football club film movie book band gig concert hero crush nickname friend bestie pal band song',
  ),
  first: wordSet('first fave fav favourite favorite favorites best childhood old oldest dearest'),
  quiz: wordSet(
    'quiz tag tagged copy paste answer answers answering question questions security game challenge facts truths play playing repost guess memorable recovery bank q a name names',
  ),
  self: wordSet("i i'm im i've ive i'd i'll my me mine myself our we us"),
  other: wordSet(
    'he she his her him hers son daughter baby niece nephew grandson granddaughter grandad dad husband wife brother sister hubby twins kids children boy girl lad their they who queen king jesus prince princess author actor',
  ),
  birthday: wordSet(
    'birthday birthdays bday born card cards cake presents present party drinks balloons celebrate celebrating age aged young old turn turned turning turns big today tomorrow yesterday woke century half',
  ),
  day: wordSet(
    'today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday weekend week morning tonight',
  ),
  fetch: wordSet(
    'collect collection collecting pickup pick deliver delivered delivery drop send parcel parcels post door gate neighbours keys bbq barbecue bonfire bring pop buzz knock number no mine ours satnav nav reward',
  ),
  ring: wordSet(
    'ring call text message phone mobile landline number whatsapp contact tel bell babysitter selling sale free gumtree',
  ),
  paper: wordSet(
    'passport licence license insurance ni nino nhs trn dbs hmrc p60 p45 payslip card cvv cvc account acc sort bank barclays lloyds natwest santander monzo halifax',
  ),
  public: wordSet(
    'school pub inn cafe café restaurant shop church centre museum library office clinic surgery hotel theatre cinema park college club station hospice market garage gym salon stadium university venue campsite farm council ltd charity gallery helpline reception pta vets order ref reference tracking isbn meeting id zoom',
  ),
  counted: wordSet(
    'm cm metres miles mile kg children kids people pupils parents families steps years days hours hrs minutes mins seconds times points pounds quid pages words degrees percent weeks months books cakes cups am pm year page chapter room class',
  ),
  month: wordSet('january february march april may june july august september october november december'),
  been: wordSet('is was called named name were being are its it'),
} as const satisfies Sorts;
