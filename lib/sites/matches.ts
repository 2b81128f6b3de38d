/** The hosts that each site answers on. The one place where they are written: the manifest is made from it. */
export const SITE_HOSTS = {
  facebook: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com'],
  x: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
  instagram: ['www.instagram.com'],
  linkedin: ['www.linkedin.com'],
} as const satisfies Record<string, readonly string[]>;

/** A site that the extension covers. */
export type CoveredSiteId = keyof typeof SITE_HOSTS;

/** Match patterns for the manifest, for all covered sites. */
export function siteMatches(): string[] {
  return Object.values(SITE_HOSTS).flatMap((hosts) => hosts.map((host) => `https://${host}/*`));
}
