const ENCODINGS = ['utf8', 'utf16le'] as const;

/**
 * What would stand in a stored text, in small letters, if a name were in it in any of the usual encodings: as it is, backwards,
 * hexadecimal, and base64 at each of the three places at which it can begin there.
 */
export function tracesOf(name: string): string[] {
  const small = name.toLowerCase();
  const written = [name, small, name.toUpperCase()];
  return [
    small,
    small.split('').toReversed().join(''),
    ...written.flatMap((form) => [
      ...ENCODINGS.map((encoding) => Buffer.from(form, encoding).toString('hex')),
      ...[0, 1, 2].flatMap((place) =>
        ENCODINGS.map((encoding) => base64Within(Buffer.from(form, encoding), place)),
      ),
    ]),
  ];
}

/** The part of a base64 text that is the same whatever stands before and after these bytes. */
function base64Within(bytes: Buffer, place: number): string {
  const text = Buffer.concat([Buffer.alloc(place), bytes])
    .toString('base64')
    .replaceAll('=', '');
  const before = Math.ceil((place * 8) / 6);
  const whole = Math.floor(((place + bytes.length) * 8) / 6);
  return text.slice(before, whole).toLowerCase();
}
