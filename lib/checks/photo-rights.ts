import type { FileFacts } from '../photos/facts';
import type { Check, Finding, Sentence } from './check';

/**
 * Notices pictures and videos that say of themselves that they are somebody's: by their copyright, credit or licence, or by their artist's
 * name. Cameras write such things only where somebody told them to, so it may be the person's own.
 */
export const photoRights: Check = {
  id: 'photo-rights',
  clauses: ['copyright.permission', 'copyright.acknowledge'],
  inspect({ files }) {
    return files.flatMap((file): Finding[] => {
      const noticed = statedBy(file);
      if (!noticed) return [];
      return [
        {
          check: 'photo-rights',
          clause: file.rights?.credit ? 'copyright.acknowledge' : 'copyright.permission',
          spans: [],
          file: file.id,
          weight: 40,
          noticed,
          why: { id: 'whyPhotoRights', with: [] },
          key: `photo-rights:${file.id}`,
          actions: ['dismiss', 'have-permission', 'mute'],
        },
      ];
    });
  },
};

function statedBy({ kind, rights }: FileFacts): Sentence | undefined {
  const what = kind === 'video' ? 'Video' : 'Photo';
  const named = rights?.credit ?? rights?.copyright ?? rights?.artist;
  if (named !== undefined) return { id: `noticed${what}Rights`, with: [named] };
  return rights?.licence === undefined ? undefined : { id: `noticed${what}Licence`, with: [rights.licence] };
}
