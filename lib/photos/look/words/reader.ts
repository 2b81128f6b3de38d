import { Tensor, type InferenceSession } from 'onnxruntime-web/wasm';
import type { Character } from './characters';

/** What words are read with. */
export interface Reader {
  /** Says where lines are. */
  readonly lines: InferenceSession;
  /** Says what stands in one. */
  readonly letters: InferenceSession;
  readonly characters: readonly Character[];
}

/** What a model with one input and one output makes of numbers in this shape. */
export async function run(
  session: InferenceSession,
  input: Float32Array,
  shape: readonly number[],
): Promise<Tensor> {
  const [into = '', out = ''] = [session.inputNames[0], session.outputNames[0]];
  const results = await session.run({ [into]: new Tensor('float32', input, [...shape]) });
  return results[out] as Tensor;
}
