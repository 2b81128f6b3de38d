/** Gives the person a file to keep, by the browser's own download. Nothing is sent. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the address up after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
