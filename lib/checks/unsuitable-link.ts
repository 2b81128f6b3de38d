import { addressesIn } from '../text/hosts';
import type { Reading } from '../text/reading';
import type { Check, Finding, Span } from './check';
import { keyOfAll } from './keys';
import { isShortener, kindOfSite, speaksOfAdultThings, type SiteKind } from './unsuitable-link/sites';

type LinkKind = SiteKind | 'unknown';

const SAID = {
  adult: { weight: 60, noticed: 'noticedAdultLink', why: 'whyUnsuitableLink' },
  gambling: { weight: 45, noticed: 'noticedGamblingLink', why: 'whyUnsuitableLink' },
  unknown: { weight: 20, noticed: 'noticedUnknownLink', why: 'whyUnknownLink' },
} as const satisfies Record<LinkKind, { weight: number; noticed: string; why: string }>;

/**
 * Notices links to adult and gambling sites. A shortened link shows nothing of where it leads, which makes it unknown, not
 * bad: one in ten ordinary posts holds one, so it is noticed only where the words beside it speak of such things.
 */
export const unsuitableLink: Check = {
  id: 'unsuitable-link',
  clauses: ['disrepute.links'],
  inspect({ parts }, { readings }) {
    const spans = new Map<LinkKind, Span[]>();
    readings.forEach((reading, part) => {
      for (const { kind, start, end } of linksIn(reading)) {
        const span = { part, start, end };
        if (!spans.get(kind)?.push(span)) spans.set(kind, [span]);
      }
    });
    return [...spans].map(([kind, spans]): Finding => ({
      check: 'unsuitable-link',
      clause: 'disrepute.links',
      spans,
      weight: SAID[kind].weight,
      noticed: { id: SAID[kind].noticed, with: [] },
      why: { id: SAID[kind].why, with: [] },
      key: keyOfAll(`unsuitable-link:${kind}`, spans, parts),
      actions: ['dismiss', 'mute'],
    }));
  },
};

function linksIn(reading: Reading): { kind: LinkKind; start: number; end: number }[] {
  return addressesIn(reading).flatMap(({ labels, start, hostEnd, mail }) => {
    if (mail) return [];
    const kind =
      kindOfSite(labels) ??
      (isShortener(labels) && speaksOfAdultThings(reading) ? ('unknown' as const) : undefined);
    return kind ? [{ kind, start, end: hostEnd }] : [];
  });
}
