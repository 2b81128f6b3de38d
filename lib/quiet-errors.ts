/**
 * Stands in for the package by which the messages between our scripts write errors down, with their message and stack, which can
 * quote what a person wrote. The build puts this in its place. What is told of a fault is its name, and nothing else is asked for.
 */
export function serializeError(fault: unknown): { readonly name: string } {
  return { name: fault instanceof Error ? fault.name : typeof fault };
}

/** The error that `serializeError` wrote down; or that the messages made themselves, as where nobody answered. */
export function deserializeError({ name }: { readonly name: string }): Error {
  return Object.assign(new Error(), { name });
}
