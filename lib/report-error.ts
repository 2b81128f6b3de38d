/**
 * The one sink for faults. Says which part failed and with what kind of error, never the message: messages can quote what
 * the person wrote.
 */
export function reportError(part: string, fault: unknown): void {
  // oxlint-disable-next-line no-console -- the one place; carries no text of the draft
  console.warn(`Before You Post: ${part} failed (${fault instanceof Error ? fault.name : typeof fault})`);
}
