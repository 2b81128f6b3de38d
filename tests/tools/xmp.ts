/**
 * XMP as programs write it into pictures.
 *
 * @param properties such as `photoshop:Credit="The Gazette"`
 * @param before stands ahead of it
 */
export function xmp(properties: string, before = ''): string {
  return `${before}<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
  xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" ${properties}/></rdf:RDF></x:xmpmeta>`;
}
