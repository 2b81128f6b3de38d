import { DOMParser, onErrorStopParsing, type Document } from '@xmldom/xmldom';

/** XMP of pictures is some kilobytes; more takes long to read. Characters. */
const MOST = 1_000_000;

/**
 * Reads the XMP of a picture, but none that is made to take for ever: no document type, which can define entities, and nothing huge.
 * By a parser of its own, since workers have none of the browser's.
 */
export const soberXml = {
  parseFromString(xml: string, type: string): Document {
    if (xml.length > MOST || /<!DOCTYPE/i.test(xml)) throw new Error('This XMP is not read.');
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, type);
  },
};
