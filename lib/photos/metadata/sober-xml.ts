/** XMP of pictures is some kilobytes; more takes long to read. Characters. */
const MOST = 1_000_000;

/** Reads the XMP of a picture, but none that is made to take for ever: no document type, which can define entities, and nothing huge. */
export function soberXml(): { parseFromString: (xml: string, type: string) => Document } | undefined {
  if (typeof DOMParser === 'undefined') return undefined;
  return {
    parseFromString(xml, type) {
      if (xml.length > MOST || /<!DOCTYPE/i.test(xml)) throw new Error('This XMP is not read.');
      return new DOMParser().parseFromString(xml, type as DOMParserSupportedType);
    },
  };
}
