/** What may be wrong with an article's file. */

/** What was expected and what came, and on which line of the file (from 1; undefined if none is to blame). */
export type Flaw = { readonly kind: 'flaw'; readonly line: number | undefined; readonly message: string };
