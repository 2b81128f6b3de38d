import type { Check, Finding, Span } from './check';
import { accessLinksIn } from './credentials/access-links';
import { keysIn } from './credentials/keys';
import { picturesNamedForKeys } from './credentials/named-pictures';
import { secretsIn } from './credentials/likely';
import { besideMail } from './credentials/passwords';
import { firstOf } from './excerpt';
import { keyOfAll } from './keys';
import { outermost } from './spans';

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

const COMMON = {
  check: 'credentials',
  clause: 'security.access',
  weight: 80,
  why: { id: 'whyCredentials', with: [] },
  actions: ['dismiss', 'mute'],
} as const;

/**
 * Notices what would let a reader into the school's systems or doors: passwords, PINs and codes that are given, not only spoken
 * of, links that let whoever has them in, and pictures that are named for what they show of these.
 */
export const credentials: Check = {
  id: 'credentials',
  clauses: ['security.access'],
  inspect({ files, parts }, { readings }) {
    const spans = new Map<KeyKind, Span[]>();
    readings.forEach((reading, part) => {
      for (const { kind, start, end } of [
        ...keysIn(reading),
        ...besideMail(reading),
        ...accessLinksIn(reading),
        ...secretsIn(reading),
      ]) {
        const span = { part, start, end };
        if (!spans.get(kind)?.push(span)) spans.set(kind, [span]);
      }
    });
    const given = [...spans].map(([kind, all]): Finding => {
      const spans = outermost(all);
      // Links that let somebody in are long, and nobody reads them.
      const quoted = kind === 'link' ? [] : [firstOf(spans, parts)];
      return {
        ...COMMON,
        spans,
        noticed: { id: NOTICED[kind], with: quoted },
        key: keyOfAll(`credentials:${kind}`, spans, parts),
      };
    });
    const pictured = picturesNamedForKeys(files).map(({ id, kind }): Finding => ({
      ...COMMON,
      spans: [],
      file: id,
      noticed: { id: kind === 'video' ? 'noticedKeyInVideo' : 'noticedKeyInPicture', with: [] },
      key: `credentials:${id}`,
    }));
    return [...given, ...pictured];
  },
};
