/**
 * What `lib/checks/unsuitable-link/sites.data.ts` is made of; `write-word-lists.ts` makes it. No kept package of a size for a
 * browser lists such sites (those that block adverts list trackers, those of hosts files have hundreds of thousands), so these are the
 * best-known ones in Britain, by domain. Whole top-level domains and telling words in a domain do the rest.
 */
import { writePrints } from '../../lib/text/prints';

const SITES = {
  adult:
    'pornhub.com xvideos.com xnxx.com xhamster.com redtube.com youporn.com tube8.com spankbang.com eporner.com beeg.com youjizz.com motherless.com chaturbate.com stripchat.com bongacams.com livejasmin.com cam4.com myfreecams.com camsoda.com onlyfans.com fansly.com adultwork.com fabswingers.com adultfriendfinder.com ashleymadison.com brazzers.com bangbros.com realitykings.com nhentai.net e-hentai.org hentaihaven.xxx rule34.xxx e621.net literotica.com gelbooru.com danbooru.donmai.us fapello.com coomer.su thothub.to erome.com redgifs.com imagefap.com simpcity.su theporndude.com vivastreet.co.uk babestation.tv televisionx.com studio66tv.com bestgore.com theync.com kaotic.com liveleak.com documentingreality.com 4chan.org 8kun.top kiwifarms.net',
  gambling:
    'bet365.com betfair.com paddypower.com williamhill.com ladbrokes.com coral.co.uk skybet.com skyvegas.com skybingo.com skycasino.com betfred.com betvictor.com betway.com unibet.co.uk unibet.com 888.com 888casino.com 888poker.com pokerstars.com pokerstars.uk partypoker.com foxybingo.com foxygames.com meccabingo.com galabingo.com galaspins.com tombola.co.uk jackpotjoy.com mrgreen.com leovegas.com casumo.com virgingames.com boylesports.com betuk.com bwin.com stake.com roobet.com rainbowriches.com grosvenorcasinos.com buzzbingo.com heartbingo.co.uk pinkcasino.co.uk monopolycasino.com spreadex.com smarkets.com matchbook.com dafabet.com 32red.com slotboss.co.uk sunbingo.co.uk oddschecker.com',
  shorteners:
    'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly tiny.cc lnkd.in rb.gy cutt.ly shorturl.at t.ly rebrand.ly bl.ink dlvr.it fb.me wp.me amzn.to adf.ly trib.al ift.tt v.gd bitly.com snip.ly soo.gd tr.im',
} as const;

/** The file that is made of them. */
export function unsuitableSitesFile(): string {
  const lines = Object.entries(SITES).map(
    ([kind, sites]) => `  ${kind}: '${writePrints(sites.split(' '))}',\n`,
  );
  return `// Made by tests/tools/unsuitable-sites.ts.

/** Prints of the domains of well-known adult and gambling sites, and of services that shorten links. */
export const SITE_PRINTS = {
${lines.join('')}} as const;
`;
}
