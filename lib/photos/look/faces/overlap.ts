/** A face that may be one, in pixels of the picture. */
export interface Candidate {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** 0 to 1 */
  readonly likelihood: number;
}

/** Two boxes that share so much are of one face: of both together, or of the smaller one. */
const SAME = 0.3;
const WITHIN = 0.6;

/** Of candidates that overlap only the likeliest (non-maximum suppression). */
export function likeliest(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const one of candidates.toSorted((a, b) => b.likelihood - a.likelihood))
    if (!kept.some((other) => isSame(one, other))) kept.push(one);
  return kept;
}

function isSame(one: Candidate, other: Candidate): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (width <= 0 || height <= 0) return false;
  const shared = width * height;
  const [size, otherSize] = [area(one), area(other)];
  return shared / (size + otherSize - shared) > SAME || shared / Math.min(size, otherSize) > WITHIN;
}

function area({ left, top, right, bottom }: Candidate): number {
  return (right - left) * (bottom - top);
}
