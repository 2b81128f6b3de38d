/** Everyday words that, in small letters after a first name, are its surname sooner than anything else: general knowledge, by hand. */
// prettier-ignore
export const SURNAMES_NOT_SAID =
  'brown white green cooper king lee miller marshall fox gray grey hunter dean grant austin warren bishop miles mac piper ' +
  'young stone page field long reed heath park hope dale english winter guest archer noble england strong clay brook prince ' +
  'wade york rich deacon eden church snow heather rowan glen raven wren lincoln wolf cliff brookes black drake moon';

/** Surnames that end as words of English do that are hardly surnames, commonest first in the United Kingdom: general knowledge, by hand. */
// prettier-ignore
export const SURNAMES_WITH_ENDINGS =
  'kelly ahmed donnelly connolly forrest harding reilly mohamed fleming laing healy daly mohammed connelly browning dowling ' +
  'irving goulding fielding aldred waring odling keeling mcnally holding downing manning gooding keating ewing cumming carling ' +
  'kipling gosling redding mcguinness pickering sterling harness harkness kiely greening tempest gunning dunning snelling skelly ' +
  'oreilly sayed melling walling watling hemming leeming golding conolly kitching whiting lilly gately tully stirling farrelly ' +
  'bunting spalding scully gilly puckering wareing darling dearing hocking ' +
  'mcanally wooding boulting schilling syed saeed majeed waheed rasheed hameed javed ' +
  'naveed khaled';
