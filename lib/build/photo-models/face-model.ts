import { readFileSync } from 'node:fs';
import { writeOnnx, type OnnxGraph, type OnnxNode, type OnnxTensor } from './onnx-writer';

/** A graph as TensorFlow.js stores it: the parts that are used here. */
interface TfjsModel {
  readonly modelTopology: { readonly node: readonly TfjsNode[] };
  readonly weightsManifest: readonly [{ readonly weights: readonly TfjsWeight[] }];
}

interface TfjsNode {
  readonly name: string;
  readonly op: string;
  readonly input?: readonly string[];
  readonly attr?: Readonly<Record<string, { s?: string; list?: { i?: string[]; s?: string[] } }>>;
}

interface TfjsWeight {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: 'float32' | 'int32';
}

const INPUT = { name: 'input', shape: [1, 256, 256, 3] };
/** Likelihoods and boxes for two grids of anchors, as `lib/photos/look/faces` reads them. */
const OUTPUTS = [
  { name: 'Identity', shape: [1, 512, 1] },
  { name: 'Identity_1', shape: [1, 384, 1] },
  { name: 'Identity_2', shape: [1, 512, 16] },
  { name: 'Identity_3', shape: [1, 384, 16] },
];

/**
 * Carries a face model over from TensorFlow.js to ONNX, weight by weight, so that one runtime serves for faces and words. Where
 * the one has the colours last, the other has them before height and width: weights are turned around here, once, and the
 * picture and the results in the graph.
 *
 * @param json path of the model; its weights are beside it, as `.bin`
 * @throws at an operator that it does not know
 */
export function faceModelAsOnnx(json: string): Buffer {
  const model = JSON.parse(readFileSync(json, 'utf8')) as TfjsModel;
  const weights = readWeights(model.weightsManifest[0].weights, readFileSync(json.replace(/json$/, 'bin')));
  const graph: OnnxGraph & { nodes: OnnxNode[]; tensors: OnnxTensor[] } = {
    inputs: [INPUT],
    outputs: OUTPUTS,
    nodes: [],
    tensors: [],
  };
  const addTensor = (tensor: OnnxTensor): string => {
    graph.tensors.push(tensor);
    return tensor.name;
  };
  for (const { name, op, input = [], attr = {} } of model.modelTopology.node) {
    const [from = '', weight = '', bias = ''] = input;
    const add = (node: Omit<OnnxNode, 'output'>, output = name): void => {
      graph.nodes.push({ ...node, output });
    };
    const sliding = {
      strides: window(attr['strides']?.list?.i),
      auto_pad: decoded(attr['padding']?.s) === 'SAME' ? 'SAME_UPPER' : 'VALID',
    };
    switch (op) {
      case 'Const':
        break;
      case 'Placeholder':
        add({ op: 'Transpose', inputs: [INPUT.name], attributes: { perm: [0, 3, 1, 2] } }, 'picture');
        break;
      case '_FusedConv2D': {
        const relu = attr['fused_ops']?.list?.s?.some((one) => decoded(one) === 'Relu') ?? false;
        const kernel = addTensor(turned(weights, weight, [3, 2, 0, 1]));
        const inputs = [renamed(from), kernel, addTensor(floats(weights, bias))];
        add({ op: 'Conv', inputs, attributes: sliding }, relu ? `${name}:sum` : name);
        if (relu) add({ op: 'Relu', inputs: [`${name}:sum`] });
        break;
      }
      case 'DepthwiseConv2dNative': {
        const kernel = turned(weights, weight, [2, 3, 0, 1]);
        const attributes = { ...sliding, group: kernel.shape[0] ?? 1 };
        add({ op: 'Conv', inputs: [renamed(from), addTensor(kernel)], attributes });
        break;
      }
      case 'MaxPool': {
        const attributes = { ...sliding, kernel_shape: window(attr['ksize']?.list?.i) };
        add({ op: 'MaxPool', inputs: [from], attributes });
        break;
      }
      case 'Pad': {
        // [[batch, batch], [height, height], [width, width], [colour, colour]], before and after.
        const pads = weightOf(weights, weight).values;
        const order = [0, 6, 2, 4, 1, 7, 3, 5].map((at) => pads[at] ?? 0);
        add({ op: 'Pad', inputs: [from, addTensor(wholes(`${name}:pads`, order))] });
        break;
      }
      case 'Reshape': {
        const shape = [...weightOf(weights, weight).values];
        add({ op: 'Transpose', inputs: [from], attributes: { perm: [0, 2, 3, 1] } }, `${name}:last`);
        add({ op: 'Reshape', inputs: [`${name}:last`, addTensor(wholes(`${name}:shape`, shape))] });
        break;
      }
      case 'AddV2':
        add({ op: 'Add', inputs: [from, weight] });
        break;
      case 'Relu':
      case 'Identity':
        add({ op, inputs: [from] });
        break;
      default:
        throw new Error(`The face model has an operator that is not carried over: ${op}`);
    }
  }
  return writeOnnx(graph);
}

/** Of four numbers for picture, height, width and colour those in the middle. */
function window(sizes: readonly string[] = []): number[] {
  return sizes.slice(1, 3).map(Number);
}

function renamed(name: string): string {
  return name === INPUT.name ? 'picture' : name;
}

function decoded(base64: string | undefined): string {
  return Buffer.from(base64 ?? '', 'base64').toString('latin1');
}

type Weights = ReadonlyMap<string, { shape: readonly number[]; values: Float32Array | Int32Array }>;

function readWeights(manifest: readonly TfjsWeight[], bytes: Buffer): Weights {
  const all = new Uint8Array(bytes).buffer;
  let at = 0;
  return new Map(
    manifest.map(({ name, shape, dtype }) => {
      const count = shape.reduce((product, size) => product * size, 1);
      const values = dtype === 'float32' ? new Float32Array(all, at, count) : new Int32Array(all, at, count);
      at += count * 4;
      return [name, { shape, values }];
    }),
  );
}

function weightOf(weights: Weights, name: string) {
  const weight = weights.get(name);
  if (!weight) throw new Error(`The face model has no weight ${name}.`);
  return weight;
}

function floats(weights: Weights, name: string): OnnxTensor {
  const { shape, values } = weightOf(weights, name);
  return { name, shape, values: Float32Array.from(values) };
}

function wholes(name: string, values: readonly number[]): OnnxTensor {
  return { name, shape: [values.length], values: BigInt64Array.from(values, BigInt) };
}

/** A weight of four dimensions with these in another order: `order[n]` is where the nth of the new ones was. */
function turned(weights: Weights, name: string, order: readonly number[]): OnnxTensor {
  const { shape, values } = weightOf(weights, name);
  const to = order.map((from) => shape[from] ?? 1);
  const steps = shape.map((_, index) => shape.slice(index + 1).reduce((product, size) => product * size, 1));
  const result = new Float32Array(values.length);
  for (let at = 0; at < result.length; at += 1) {
    let rest = at;
    let source = 0;
    for (let dimension = order.length - 1; dimension >= 0; dimension -= 1) {
      const size = to[dimension] ?? 1;
      source += (rest % size) * (steps[order[dimension] ?? 0] ?? 1);
      rest = Math.floor(rest / size);
    }
    result[at] = values[source] ?? 0;
  }
  return { name, shape: to, values: result };
}
