import type { CDPSession } from 'puppeteer-core';

/** Bytes of a page's heap: what its scripts and those of the extension hold, and what the browser compiled to run them faster. */
export interface HeapSize {
  readonly held: number;
  readonly compiled: number;
}

/** As far as it is used here; https://developer.chrome.com/docs/devtools/memory-problems/heap-snapshots tells of the rest. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** Looks through the whole heap, of the page's own scripts and of the extension's. */
export async function heapSize(session: CDPSession): Promise<HeapSize> {
  const chunks: string[] = [];
  const note = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', note);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', note);
  const { snapshot, nodes, strings } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field));
  const of = (at: number, field = 0): number => nodes[at + field] ?? 0;
  let [held, compiled] = [0, 0];
  for (let at = 0; at < nodes.length; at += fields.length) {
    const isCode = types[0][of(at, type)] === 'code' || strings[of(at, name)]?.startsWith('system /');
    if (isCode) compiled += of(at, size);
    else held += of(at, size);
  }
  return { held, compiled };
}
