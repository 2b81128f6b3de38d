/** Bytes as base64, by the browser's own reader, away from the page's thread. */
export function base64Of(piece: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const address = reader.result as string;
      done(address.slice(address.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => fail(new Error('The file cannot be read.')));
    reader.readAsDataURL(piece);
  });
}

/** The bytes that a base64 text stands for. */
export function bytesOfBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
