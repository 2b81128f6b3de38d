/** The part of the package that the tests compare with; it has no types of its own. */
declare module 'siphash' {
  const SipHash: {
    hash(key: Uint32Array, message: Uint8Array): { readonly h: number; readonly l: number };
  };
  export default SipHash;
}
