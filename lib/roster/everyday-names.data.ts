/**
 * Those of the everyday words that are also somebody's first name: of three or more children born in England and Wales from 2014 to 2021
 * (Office for National Statistics, Open Government Licence v3). The others are nobody's, whatever fits by chance.
 */
// prettier-ignore
export const EVERYDAY_NAMES =
  'believe blossom duke flora jasmine junior liberty melody million north october rose sultan ty ace ' +
  'al amber an angel april archer arizona art ash asia atlanta atlas august aurora austin autumn baby ' +
  'basil bay bear beau bee belle bill bless blessing blue bob boo boston bright brook brooklyn buddy ' +
  'cairo can carol chance channel charity chase chelsea chicago china christian clay cloud come ' +
  'constance cooper crew crystal daisy dale dawn de deacon dean del denver destiny dolly dot ' +
  'drake dream drew earl ebony eden el ember en eve even ever excellent faith fern florence forest fox ' +
  'frank future gene ginger glen glory gold goodness grace grant gray great grey guy ha harmony havin ' +
  'hazel heath heather hero holly holy honey honor honour hope hunter ima india indigo iris israel ivy ' +
  'jade jan jasper jay jean jersey jet job journey joy june justice ka king kit kitty la lady lance ' +
  'lee legend light lily lincoln link london long love lucky luna mac major man mar marina mark ' +
  'marshall mate maverick max may meadow meet mercy merry messiah miami milan miles miller min miracle ' +
  'misty mo my nan nick noble noel nor nova now ocean olive pa page paris pat patience peace pearl ' +
  'penny phoenix piper pixie poppy precious primrose prince princess promise prudence rain raven ray ' +
  'red reed reign rex rio river rob robin rock rocky roman rome rosemary rowan royal ruby rusty ' +
  'saffron sage said saint san sandy sapphire scarlet se shine sir sky skye snow sonny soul star stone ' +
  'storm story success sue sum summer sunday sunny sunshine sydney tea teddy texas trinity true ' +
  'tuesday valley van violet virginia wade warren wednesday west will willow winner winter wolf woody ' +
  'wren you zion';
