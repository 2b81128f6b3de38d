import type { Check, Finding, Span } from './check';
import { accessLinksIn } from './credentials/access-links';
import { keysIn } from './credentials/keys';
import { besideMail } from './credentials/passwords';

/** What lets somebody in; each is one reminder. */
export type KeyKind = 'password' | 'code' | 'link';

/** A password or the like in one part of a draft: UTF-16 offsets, end exclusive. */
export interface Key {
  readonly kind: KeyKind;
  readonly start: number;
  readonly end: number;
}

const NOTICED = {
  password: 'noticedPassword',
  code: 'noticedAccessCode',
  link: 'noticedAccessLink',
} as const;

/**
 * Notices what would let a reader into the school's systems or doors: passwords, PINs and codes that are given, not only spoken
 * of, and links that log whoever has them in.
 */
export const credentials: Check = {
  id: 'credentials',
  clauses: ['security.access'],
  inspect(_, { readings }) {
    const spans = new Map<KeyKind, Span[]>();
    readings.forEach((reading, part) => {
      for (const { kind, start, end } of [
        ...keysIn(reading),
        ...besideMail(reading),
        ...accessLinksIn(reading),
      ]) {
        const span = { part, start, end };
        if (!spans.get(kind)?.push(span)) spans.set(kind, [span]);
      }
    });
    return [...spans].map(([kind, spans]): Finding => ({
      check: 'credentials',
      clause: 'security.access',
      spans,
      weight: 80,
      noticed: { id: NOTICED[kind], with: [] },
      why: { id: 'whyCredentials', with: [] },
      key: `credentials:${kind}`,
      actions: ['dismiss', 'mute'],
    }));
  },
};
