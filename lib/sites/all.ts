import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { SITE_HOSTS, type CoveredSiteId } from './matches';
import type { Site } from './site';
import { x } from './x';

export const SITES: Readonly<Record<CoveredSiteId, Site>> = { facebook, x, instagram, linkedin };

/** The site that answers on a host, if it is covered. */
export function siteOn(host: string): Site | undefined {
  const entry = Object.entries(SITES).find(([id]) =>
    SITE_HOSTS[id as CoveredSiteId].some((known) => known === host),
  );
  return entry?.[1];
}
