/** For each colour, in the order in which a model takes them: what is taken off a share of 0 to 1, and by what the rest is divided. */
export type Normal = readonly {
  readonly channel: 0 | 1 | 2;
  readonly mean: number;
  readonly spread: number;
}[];

/** Pixels as the numbers that a model takes: one colour after the other, each row by row. */
export function planes({ data, width, height }: ImageData, normal: Normal): Float32Array {
  const size = width * height;
  const result = new Float32Array(3 * size);
  normal.forEach(({ channel, mean, spread }, plane) => {
    for (let at = 0; at < size; at += 1)
      result[plane * size + at] = ((data[at * 4 + channel] ?? 0) / 255 - mean) / spread;
  });
  return result;
}
