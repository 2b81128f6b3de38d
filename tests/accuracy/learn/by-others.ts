const FOLDS = 8;

/**
 * Judges examples by what was learned from other files than theirs, leaving out every eighth file at a time.
 *
 * @param examples each with the file that it is from
 * @param learnFrom told which files may be learned from; returns what judges an example
 * @returns what was said of each of them
 */
export function judgedByOthers<One extends { readonly source: string }, Judged>(
  examples: readonly One[],
  learnFrom: (isOther: (one: { readonly source: string }) => boolean) => (example: One) => Judged,
): Judged[] {
  const sources = [...new Set(examples.map(({ source }) => source))].toSorted();
  const foldOf = new Map(sources.map((source, at) => [source, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const judge = learnFrom(({ source }) => foldOf.get(source) !== fold);
    return examples.filter(({ source }) => foldOf.get(source) === fold).map(judge);
  }).flat();
}
