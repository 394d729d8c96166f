/** A flaw of an article's file. */

/** What was expected and what came. `line` counts from 1; undefined if no single line is wrong. */
export type Flaw = { readonly kind: 'flaw'; readonly line: number | undefined; readonly message: string };
