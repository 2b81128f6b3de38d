import { env, InferenceSession } from 'onnxruntime-web/wasm';

const sessions = new Map<string, Promise<InferenceSession>>();

/**
 * A model that comes with the extension, ready to run; loaded once.
 *
 * @param root address of the folder with the models and the runtime, which ends in `/`
 */
export function model(root: string, name: string): Promise<InferenceSession> {
  // One thread: two would be a third faster, and would keep both cores of a small laptop from the page.
  env.wasm.numThreads = 1;
  env.wasm.proxy = false;
  env.wasm.wasmPaths = { wasm: `${root}runtime.wasm`, mjs: `${root}runtime.mjs` };
  let session = sessions.get(name);
  if (!session) {
    session = InferenceSession.create(`${root}${name}.onnx`, { executionProviders: ['wasm'] });
    sessions.set(name, session);
  }
  return session;
}
