/** One line of the table. */
export interface Row {
  readonly what: string;
  /** Undefined where it can only be measured with the extension. */
  readonly without?: number;
  readonly with: number;
  readonly unit: 'ms' | 'bytes' | 'kB' | 'calls' | 'nodes' | 'listeners';
  /** Of what was added, or of the number itself where there is no `without`. Left out where nothing was promised. */
  readonly atMost?: number;
}

const DIGITS: Readonly<Record<Row['unit'], number>> = {
  ms: 2,
  bytes: 0,
  kB: 0,
  calls: 0,
  nodes: 0,
  listeners: 0,
};

/** The row as the table shows it. */
export function printable({ what, without, with: found, unit, atMost }: Row): Record<string, string> {
  const say = (value: number) => `${value.toFixed(DIGITS[unit])} ${unit}`;
  const added = found - (without ?? 0);
  return {
    measured: what,
    without: without === undefined ? '' : say(without),
    with: say(found),
    added: without === undefined ? '' : say(added),
    ratio: without ? (found / without).toFixed(2) : '',
    target: atMost === undefined ? '' : `≤ ${atMost} ${unit}`,
    met: atMost === undefined ? '' : added <= atMost ? 'yes' : 'NO',
  };
}
