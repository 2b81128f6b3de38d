import { photoRights } from '../../../../lib/checks/photo-rights';
import type { Rights } from '../../../../lib/photos/facts';
import { example, post, type Examples } from './example';

const shown = (rights?: Rights) =>
  post('Look!', {
    files: [{ id: 'file-1', kind: 'image', bytes: 1000, state: 'read', ...(rights && { rights }) }],
  });

export const EXAMPLES: Examples = {
  check: photoRights,
  notice: [
    example(shown({ copyright: '© The Gazette 2026' })),
    example(shown({ artist: 'Ada Byron' })),
    example(shown({ credit: 'The Gazette', copyright: 'All rights reserved' })),
    example(shown({ licence: 'https://licence.example/by' })),
  ],
  leave: [example(shown()), example('Photo © The Gazette'), example(post('', { files: [] }))],
};
