/**
 * Lines of a list of phrases for what somebody does not do: *doesn't …*, *never …*, *do not …*, *refuses to …*.
 *
 * @param rest the phrase as it goes on, with its base form
 */
export function dont(rest: string): string {
  return [
    "don't|dont|doesn't|doesnt|didn't|didnt|won't|wont|wouldn't|wouldnt|never|cannot|can't|cant|couldn't|couldnt",
    'do|does|did|will|would|can|could not',
    'refuse*|fail*|forget* to',
    'will|can|could|does|do|did never',
  ]
    .map((not) => `${not} ${rest} < i|we|you`)
    .join('\n');
}
