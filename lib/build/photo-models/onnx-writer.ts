/** One step of a graph, as ONNX has it. */
export interface OnnxNode {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes?: Readonly<Record<string, number | string | readonly number[]>>;
}

/** Numbers that belong to the graph: weights, and shapes. */
export interface OnnxTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array | BigInt64Array;
}

export interface OnnxValue {
  readonly name: string;
  readonly shape: readonly number[];
}

export interface OnnxGraph {
  readonly nodes: readonly OnnxNode[];
  readonly tensors: readonly OnnxTensor[];
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
}

/** The version of the file format, and of the set of operators: both are read by every runtime of today. */
const IR_VERSION = 8;
const OPERATORS = 13;
/** `TensorProto.DataType` */
const FLOAT = 1;
const INT64 = 7;
/** `AttributeProto.AttributeType` */
const ATTRIBUTE = { int: 2, string: 3, ints: 7 } as const;

/** Writes a model file: protocol buffers by the numbers in onnx.proto3. */
export function writeOnnx(graph: OnnxGraph): Buffer {
  const body = Buffer.concat([
    ...graph.nodes.map((node) => field(1, nodeBytes(node))),
    field(2, text('graph')),
    ...graph.tensors.map((tensor) => field(5, tensorBytes(tensor))),
    ...graph.inputs.map((value) => field(11, valueBytes(value))),
    ...graph.outputs.map((value) => field(12, valueBytes(value))),
  ]);
  return Buffer.concat([number(1, IR_VERSION), field(7, body), field(8, number(2, OPERATORS))]);
}

function nodeBytes({ op, inputs, output, attributes = {} }: OnnxNode): Buffer {
  return Buffer.concat([
    ...inputs.map((name) => field(1, text(name))),
    field(2, text(output)),
    field(4, text(op)),
    ...Object.entries(attributes).map(([name, value]) => field(5, attributeBytes(name, value))),
  ]);
}

function attributeBytes(name: string, value: number | string | readonly number[]): Buffer {
  const named = field(1, text(name));
  if (typeof value === 'number') return Buffer.concat([named, number(3, value), number(20, ATTRIBUTE.int)]);
  if (typeof value === 'string')
    return Buffer.concat([named, field(4, text(value)), number(20, ATTRIBUTE.string)]);
  return Buffer.concat([named, ...value.map((one) => number(8, one)), number(20, ATTRIBUTE.ints)]);
}

function tensorBytes({ name, shape, values }: OnnxTensor): Buffer {
  return Buffer.concat([
    ...shape.map((size) => number(1, size)),
    number(2, values instanceof Float32Array ? FLOAT : INT64),
    field(8, text(name)),
    field(9, Buffer.from(values.buffer, values.byteOffset, values.byteLength)),
  ]);
}

function valueBytes({ name, shape }: OnnxValue): Buffer {
  const sizes = Buffer.concat(shape.map((size) => field(1, number(1, size))));
  const tensor = Buffer.concat([number(1, FLOAT), field(2, sizes)]);
  return Buffer.concat([field(1, text(name)), field(2, field(1, tensor))]);
}

function text(words: string): Buffer {
  return Buffer.from(words, 'utf8');
}

/** A field that is a message, text or bytes. */
function field(id: number, contents: Buffer): Buffer {
  return Buffer.concat([varint((id << 3) | 2), varint(contents.length), contents]);
}

/** A field that is a whole number, not below zero. */
function number(id: number, value: number): Buffer {
  return Buffer.concat([varint(id << 3), varint(value)]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  return Buffer.from([...bytes, rest]);
}
