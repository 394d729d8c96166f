/** An uploaded file, as server and page exchange it. */

/** A file in the form of a Discord attachment. */
export type Attachment = {
  readonly id: string;
  readonly filename: string;
  /** In bytes. */
  readonly size: number;
  readonly url: string;
};
