import { readFileSync } from 'node:fs';
import { InferenceSession, Tensor, env } from 'onnxruntime-web/wasm';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { faceModelAsOnnx } from '../../../../lib/build/photo-models/face-model';

const MODEL = 'node_modules/@vladmandic/human/models/blazeface.json';
const LIBRARY = '../../../../node_modules/@vladmandic/human/dist/tfjs.esm.js';
const OUTPUTS = ['Identity', 'Identity_1', 'Identity_2', 'Identity_3'];
const SHAPE = [1, 256, 256, 3];

/** What is used here of TensorFlow.js, as the package that carries the model also carries it. */
interface TensorFlow {
  setBackend(name: string): Promise<boolean>;
  loadGraphModel(
    from: object,
  ): Promise<{ execute(input: unknown, outputs: string[]): { dataSync(): Float32Array }[] }>;
  tensor4d(values: Float32Array, shape: number[]): unknown;
}

let tf: TensorFlow;

beforeAll(async () => {
  // Only so that it does not look for parts of Node that its bundle has not got.
  vi.stubGlobal('window', { document: {} });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  tf = (await import(/* @vite-ignore */ LIBRARY)) as TensorFlow;
  vi.unstubAllGlobals();
  await tf.setBackend('cpu');
});
afterAll(() => vi.restoreAllMocks());

/** The same picture of noise each time, from -1 to 1. */
function noise(): Float32Array {
  let state = 1;
  return Float32Array.from({ length: 256 * 256 * 3 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return state / 0x3f_ff_ff_ff - 1;
  });
}

it('says the same of a picture as the model that it was made from', { timeout: 60_000 }, async () => {
  const { modelTopology, weightsManifest, format, userDefinedMetadata } = JSON.parse(
    readFileSync(MODEL, 'utf8'),
  );
  const weightData = new Uint8Array(readFileSync(MODEL.replace('json', 'bin'))).buffer;
  const original = await tf.loadGraphModel({
    load: () =>
      Promise.resolve({
        modelTopology,
        format,
        signature: userDefinedMetadata.signature,
        weightSpecs: weightsManifest[0].weights,
        weightData,
      }),
  });
  env.wasm.numThreads = 1;
  const carriedOver = await InferenceSession.create(new Uint8Array(faceModelAsOnnx(MODEL)));

  const picture = noise();
  const expected = original.execute(tf.tensor4d(picture, SHAPE), OUTPUTS);
  const results = await carriedOver.run({ input: new Tensor('float32', picture, SHAPE) });
  OUTPUTS.forEach((name, index) => {
    const wanted = expected[index]!.dataSync();
    const got = results[name]!.data as Float32Array;
    expect(got).toHaveLength(wanted.length);
    const apart = wanted.reduce((most, value, at) => Math.max(most, Math.abs(value - got[at]!)), 0);
    const largest = wanted.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    expect(largest).toBeGreaterThan(1);
    // Sums in another order differ in the last digits of a 32-bit number.
    expect(apart / largest).toBeLessThan(1e-5);
  });
});
