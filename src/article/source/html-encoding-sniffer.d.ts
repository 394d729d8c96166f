/** The types of html-encoding-sniffer, which has none of its own. */
declare module 'html-encoding-sniffer' {
  /** The name of the encoding of a page of HTML. */
  function sniffEncoding(bytes: Uint8Array, options?: { readonly defaultEncoding?: string }): string;
  export = sniffEncoding;
}
