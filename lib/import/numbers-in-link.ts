/** Degrees in decimals; lengths are bounded so that no text takes long. */
const ANGLE = String.raw`([+-]?\d{1,3}\.\d{1,20})`;
const END = String.raw`(?![\d.])`;
const COMMA = String.raw`,[ +]{0,3}`;

/** Where links of maps hold a place: a pin first, then what was searched for, then where the map stands. Seen 2026-11. */
const IN_LINK = [
  // Google, a place that was opened.
  `!3d${ANGLE}!4d${ANGLE}`,
  // OpenStreetMap, a pin.
  String.raw`[?&]mlat=${ANGLE}&mlon=${ANGLE}`,
  // Google, Apple.
  String.raw`[?&](?:q|query|ll|destination|center|coordinate)=(?:loc:)?${ANGLE}${COMMA}${ANGLE}${END}(?! |\+)`,
  String.raw`/(?:search|place|dir)/${ANGLE}${COMMA}${ANGLE}`,
  // Bing.
  String.raw`[?&]cp=${ANGLE}~${ANGLE}`,
  `^geo:${ANGLE},${ANGLE}`,
  // Where the map of Google and of OpenStreetMap stands.
  `@${ANGLE},${ANGLE}`,
  String.raw`#map=[\d.]{1,8}/${ANGLE}/${ANGLE}`,
].map((pattern) => new RegExp(`${pattern}${END}`, 'i'));

/** The latitude and longitude that are written out in the link to a map, degrees; undefined where there are none. */
export function numbersInLink(link: string): { latitude: number; longitude: number } | undefined {
  const plain = link.replace(/%2C/gi, ',').replace(/%20/g, ' ');
  for (const pattern of IN_LINK) {
    const [, latitude, longitude] = pattern.exec(plain) ?? [];
    if (latitude !== undefined) return { latitude: Number(latitude), longitude: Number(longitude) };
  }
  return undefined;
}
