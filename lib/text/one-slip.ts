/**
 * Whether one slip of the fingers makes `typed` out of `meant`: two neighbouring letters changed over, one left out, one
 * too many, or one wrong (optimal string alignment distance 1). Equal words have none.
 */
export function oneSlip(typed: string, meant: string): 'swap' | 'more' | 'less' | 'wrong' | undefined {
  let same = 0;
  while (same < typed.length && typed[same] === meant[same]) same += 1;
  if (typed.length === meant.length) {
    if (typed.slice(same + 1) === meant.slice(same + 1)) return typed === meant ? undefined : 'wrong';
    const swapped = typed[same] === meant[same + 1] && typed[same + 1] === meant[same];
    return swapped && typed.slice(same + 2) === meant.slice(same + 2) ? 'swap' : undefined;
  }
  if (typed.slice(same + 1) === meant.slice(same)) return 'more';
  return typed.slice(same) === meant.slice(same + 1) ? 'less' : undefined;
}
